package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;

/** Attackers told again without a noun: "shot two intruders, killing one of them", "one robber was killed and another hurt". */
final class OneOfAttackers {
    private static final long HARMING = Sense.mask(Sense.SHOOT, Sense.SHOOT_ING, Sense.STRIKE, Sense.STRIKE_ING);

    private OneOfAttackers() {}

    /** Whether the people go back to attackers told before in the sentence: "one of them" to several, "another" to one. */
    static boolean is(People p, Chains chains) {
        boolean again = p.head() < 0 && p.isOne() && !p.attackers();
        boolean nth = again && isNth(p);
        if (!again || !p.isOfThem() && !isAnother(p) && !nth) {
            return false;
        }
        People last = null;
        for (People before : chains.all()) {
            boolean fits = before.to() <= p.from() && before.isOne() != (p.isOfThem() || nth) && before.head() >= 0;
            last = fits ? before : last;
        }
        return last != null && last.attackers() && (!p.isOfThem() && !nth || isHarmBetween(last, p));
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
