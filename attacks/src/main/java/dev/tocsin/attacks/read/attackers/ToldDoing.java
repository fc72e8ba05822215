package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Rules;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.people.Traits;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;

/** Who are told as doing it in the sentence that tells how they fell: "Two men attacked a soldier and were shot dead". */
final class ToldDoing {
    private static final long DOING = Sense.mask(Sense.KILL_ING, Sense.INJURE_ING);

    private ToldDoing() {}

    static boolean are(Harmed harmed) {
        return acted(harmed) || harmed.who().isOne() && (isDoer(harmed) || struckFirst(harmed) || isBehindDeed(harmed));
    }

    /** "Two men attacked a soldier with knives and were shot dead". */
    private static boolean acted(Harmed harmed) {
        People p = harmed.who();
        return Rules.OF_DOERS.contains(harmed.casualty().rule().name())
                && p.group() != Group.SECURITY_FORCES
                && Deeds.acts(harmed.sentence(), harmed.people(), p);
    }

    /** "A man who stabbed two people was shot dead". */
    private static boolean isDoer(Harmed harmed) {
        return !isDoneTo(harmed) && Deeds.acts(harmed.sentence(), harmed.people(), harmed.who());
    }

    /** "He shot a guard, then opened fire", "a blast wounding him and killing his driver": the guard and he did nothing. */
    private static boolean isDoneTo(Harmed harmed) {
        Token behind = harmed.sentence().at(harmed.who().to());
        boolean both = behind.isAny(DOING) && behind.word().text().startsWith("and ");
        return harmed.isObject() && (behind.is("then") || both);
    }

    /** "A man approached a guard, stabbed him in the neck and was shot dead". */
    private static boolean struckFirst(Harmed harmed) {
        Sentence s = harmed.sentence();
        boolean first = harmed.casualty().rule().name().equals(Rules.DID_IT);
        boolean struck = false;
        for (int k = harmed.who().to(); first && k < harmed.verb(); k++) {
            struck |= Deeds.mayTell(s.at(k)) || s.at(k).is(Sense.INJURE_ED);
        }
        return struck;
    }

    /** "killing five guards before he was shot": he is who killed, where none of those harmed may be he. */
    private static boolean isBehindDeed(Harmed harmed) {
        People he = harmed.who();
        if (!he.has(Sense.PRON) || !harmed.sentence().at(he.from() - 1).is("before")) {
            return false;
        }
        boolean acted = false;
        for (Casualty c : harmed.all()) {
            boolean object = c.people().from() > c.trigger() && c.trigger() < he.from();
            acted |= object;
            if (object && c.people().isOne() && Traits.mayBeSame(c.people(), he)) {
                return false;
            }
        }
        return acted;
    }
}
