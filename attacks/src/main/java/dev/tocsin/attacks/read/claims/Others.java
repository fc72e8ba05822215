package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;

/** Tells whether somebody stands beside people told before: "another man", "a student was also shot". */
final class Others {
    private static final long HARMED = Sense.mask(
            Sense.KILL_ED, Sense.KILL_ING, Sense.INJURE_ED, Sense.INJURE_ING, Sense.SHOT, Sense.STRIKE, Sense.DIE);

    /** In words: from the one of two to what he did to the other. */
    private static final int ONE_OF_TWO = 6;

    /** What may stand between who did it and the verb. */
    private static final long DEED =
            Sense.mask(Sense.ADV, Sense.AND, Sense.SHOT, Sense.KILL_ED, Sense.STRIKE, Sense.INJURE_ED, Sense.HAVE);

    private Others() {}

    /** Whether it stands beside people told before: "another man", but not "a boy shot another boy". */
    static boolean isOther(Casualty c) {
        return c.people().others() && !isOtherThanDoer(c);
    }

    private static boolean isOtherThanDoer(Casualty c) {
        People p = c.people();
        if (isTheOtherOfTwo(c)) {
            return true;
        }
        boolean object = p.head() >= 0 && p.from() > c.trigger() && p.kind() == People.Kind.ONE;
        int k = c.trigger() - 1;
        while (object && c.sentence().at(k).isAny(DEED)) {
            k--;
        }
        return object && c.sentence().at(k).is(p.headWord());
    }

    /** "One twin shot the other": other than whoever did it, and maybe the boy told of before. */
    private static boolean isTheOtherOfTwo(Casualty c) {
        People p = c.people();
        boolean theOther = p.from() > c.trigger()
                && c.sentence().at(p.from()).is("the")
                && c.sentence().at(p.from() + 1).is("other")
                && p.isOne();
        for (int k = c.trigger() - 1; theOther && k > c.trigger() - ONE_OF_TWO; k--) {
            if (c.sentence().at(k).isAny(HARMED)) {
                return false;
            }
            if (c.sentence().at(k).is("one")) {
                return c.harm() == Harm.SHOT && !c.sentence().at(k - 1).isAny(HARMED);
            }
        }
        return false;
    }

    /** "was also shot". */
    static boolean isToldAlso(Casualty c) {
        return c.sentence().at(c.trigger() - 1).is("also")
                || c.sentence().at(c.trigger() - 2).is("also");
    }

    /** "A student was also shot": not whoever was told before. */
    static boolean isAlso(Casualty c) {
        boolean told = c.people().kind() == People.Kind.ONE
                || c.people().kind() == People.Kind.NAMED && c.people().age() != null;
        return told && isToldAlso(c);
    }
}
