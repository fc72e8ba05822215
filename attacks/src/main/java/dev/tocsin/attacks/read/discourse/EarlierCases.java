package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/**
 * Victims of a crime of before, told in passing of a suspect or a street: "served nine years for killing a cook in 2001", "is
 * also charged in the January killing of a cook", "two blocks from where a cook was killed in March".
 */
final class EarlierCases {
    private static final WordSet CASES = WordSet.of(
            "served",
            "serving",
            "prison",
            "parole",
            "paroled",
            "probation",
            "convicted",
            "acquitted",
            "also",
            "previously");

    /** In words: from what a court did to the harm, and from the harm to its month or year. */
    private static final int REACH = 10;

    /** In letters. */
    private static final int YEAR = 4;

    /** What a court once did to somebody: "had been convicted in 2008 of wounding two men". */
    private static final WordSet VERDICTS = WordSet.of(
            "convicted",
            "acquitted",
            "jailed",
            "imprisoned",
            "sentenced",
            "guilty",
            "hanged",
            "executed",
            "condemned",
            "accused",
            "charged",
            "wanted",
            "suspected");

    /** In words: from the verdict to "of". */
    private static final int VERDICT_WITHIN = 4;

    /** In words: from "of" to the harm, "of shooting and wounding". */
    private static final int DEEDS = 4;

    private EarlierCases() {}

    /** Whether the sentence may tell of one. */
    static boolean mayTell(Sentence s) {
        return s.has(CASES) || s.has(VERDICTS) || s.has(Sense.MONTH);
    }

    static boolean isOf(Sentence s, Casualty c) {
        int first = Math.min(c.people().from(), c.trigger());
        int last = Math.max(c.people().to(), c.trigger() + 1);
        boolean old = isDatedBack(s, last);
        return old && (isOfCase(s, first) || isFromWhere(s, first) && isNew(c.people()))
                || s.at(first - 1).is(Sense.MONTH) && isOfCase(s, first);
    }

    /** "had been convicted in 2008 of shooting and wounding two men", where the story has told its own victims. */
    static boolean isOfVerdict(Sentence s, Casualty c) {
        int harm = Math.min(c.people().from(), c.trigger());
        int of = harm - 1;
        while (of > harm - DEEDS && !s.at(of).is("of") && !s.at(of).is("for")) {
            of--;
        }
        boolean noun = s.at(of).is("of") || s.at(of).is("for") || s.at(of).is("with");
        int year = isYear(s, of - 1) ? of - 2 : of;
        boolean dated = year < of || isYearBehind(s, Math.max(c.people().to(), c.trigger() + 1));
        return noun && dated && s.next(VERDICTS, Math.max(0, year - VERDICT_WITHIN)) < of && isNew(c.people());
    }

    private static boolean isYear(Sentence s, int k) {
        return s.at(k - 1).is("in")
                && s.at(k).isDigits()
                && s.at(k).word().text().length() == YEAR;
    }

    /** "accused of killing eleven worshippers in 2018". */
    private static boolean isYearBehind(Sentence s, int from) {
        for (int k = from; k < from + REACH && !s.at(k).is(";") && !s.at(k).is("."); k++) {
            if (isYear(s, k)) {
                return true;
            }
        }
        return false;
    }

    /** "killing a cook": of whom nothing was told before. */
    private static boolean isNew(People p) {
        return p.kind() != People.Kind.DEFINITE;
    }

    /** "in 2001", "in March". */
    private static boolean isDatedBack(Sentence s, int from) {
        for (int k = from; k < from + REACH && !s.at(k).is(";") && !s.at(k).is("."); k++) {
            boolean year = s.at(k + 1).isDigits() && s.at(k + 1).word().text().length() == YEAR;
            if (s.at(k).is("in")
                    && (year || s.at(k + 1).is(Sense.MONTH) && !s.at(k + 2).isDigits())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfCase(Sentence s, int harm) {
        boolean noun = s.at(harm - 1).is("for")
                || s.at(harm - 1).is("of")
                || s.at(harm - 1).is(Sense.MONTH);
        for (int k = harm - 1; noun && k > harm - REACH; k--) {
            if (CASES.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** "two blocks from where a cook was killed". */
    private static boolean isFromWhere(Sentence s, int who) {
        return s.at(who - 1).is("where") && s.at(who - 2).is("from");
    }
}
