package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;

/** Attackers told again without a noun: "shot two intruders, killing one of them", "one robber was killed and the other hurt". */
final class OneOfAttackers {
    private static final long HARMING = Sense.mask(Sense.SHOOT, Sense.SHOOT_ING, Sense.STRIKE, Sense.STRIKE_ING);

    private OneOfAttackers() {}

    /** Whether the people go back to attackers told before in the sentence: "one of them" to several, "another" to one. */
    static boolean is(People p, Chains chains) {
        boolean again = p.head() < 0 && p.isOne() && !p.attackers();
        boolean nth = again && isNth(p);
        if (again && (isBareOne(p) || isTheOther(p)) && isOfTwoHarmed(p, chains)) {
            return true;
        }
        if (!again || !p.isOfThem() && !isAnother(p) && !isTheOther(p) && !nth) {
            return false;
        }
        People last = null;
        for (People before : chains.all()) {
            boolean fits = before.to() <= p.from() && before.isOne() != (p.isOfThem() || nth) && before.head() >= 0;
            last = fits ? before : last;
        }
        return last != null && last.attackers() && (!p.isOfThem() && !nth || isHarmBetween(last, p));
    }

    /** "shot two burglars, killing one and wounding the other": of those two, whom somebody harmed. */
    private static boolean isOfTwoHarmed(People p, Chains chains) {
        People last = null;
        for (People before : chains.all()) {
            boolean several = before.to() <= p.from() && !before.isOne() && before.head() >= 0;
            last = several ? before : last;
        }
        return last != null
                && last.attackers()
                && last.sentence().at(last.from() - 1).isAny(HARMING | Sense.SHOT.bit)
                && isHarmBetween(last, p);
    }

    /** "killing one". */
    private static boolean isBareOne(People p) {
        return p.sentence().at(p.from()).is("one")
                && p.to() == p.from() + 1
                && p.sentence().at(p.from() - 1).isAny(Sense.mask(Sense.KILL_ING, Sense.INJURE_ING));
    }

    private static boolean isTheOther(People p) {
        return p.others() && p.sentence().at(p.from()).is("the") && p.to() == p.from() + 2;
    }

    /** "Two rebels, one of them a commander, were killed": told along with the two, not for himself. */
    private static boolean isHarmBetween(People first, People again) {
        for (int k = first.to(); k < again.from(); k++) {
            if (first.sentence().at(k).isAny(Pattern.HARM | HARMING)) {
                return true;
            }
        }
        return false;
    }

    /** "killed two militants and wounded a third". */
    private static boolean isNth(People p) {
        return p.ordinal() != null && p.to() == p.from() + 2;
    }

    private static boolean isAnother(People p) {
        return p.sentence().at(p.from()).is("another") && p.to() == p.from() + 1;
    }
}
