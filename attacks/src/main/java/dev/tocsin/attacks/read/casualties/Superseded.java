package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Tolls that the text tells as no longer so. */
final class Superseded {
    private static final WordSet REPLACES = WordSet.of(
            "updating", "revising", "correcting", "raising", "lowering", "updated", "revised", "corrected", "raised");

    /** In words: how far before its number the earlier toll is named. */
    private static final int TOLD_WITHIN = 10;

    private static final WordSet COUNTS = WordSet.of("toll", "figure", "count", "number", "tally", "estimate");

    /** In words: from "revising" to "of". */
    private static final int REPLACED_WITHIN = 5;

    /** In words: from "at first" to the number. */
    private static final int FIRST_WITHIN = 6;

    private static final WordSet EARLIER = WordSet.of("earlier", "previous", "initial", "preliminary", "provisional");

    private static final WordSet TOLD = WordSet.of(
            "toll",
            "death",
            "figure",
            "count",
            "number",
            "estimate",
            "tally",
            "statement",
            "report",
            "reports",
            "announcement",
            "information");

    /** Behind an initial toll: what it was, and is no longer. */
    private static final WordSet WAS = WordSet.of("was", "were", "had", "stood", "given", "put");

    private static final WordSet SET =
            WordSet.of("put", "given", "set", "reported", "announced", "estimated", "counted");

    private Superseded() {}

    /** "raising an earlier toll of eight": no longer so. */
    static boolean is(Sentence s, People people) {
        for (int k = s.has(EARLIER) ? people.from() - 1 : -1;
                k >= 0 && k >= people.from() - TOLD_WITHIN && !s.at(k).is(Sense.BREAK);
                k--) {
            if (EARLIER.has(s.at(k))
                    && (TOLD.has(s.at(k + 1))
                            || k == people.from() - 1 && s.at(k - 1).is(Sense.DET))) {
                return !isForNow(s, k, people.from());
            }
        }
        return s.at(people.from() - 1).is("from") && s.at(people.from() - 2).is("up")
                || s.at(people.from() - 1).is("not")
                        && s.at(people.from() - 2).isAny(Sense.mask(Sense.COMMA, Sense.AND))
                || isInstead(s, people.from() - 1)
                || isReplaced(s, people.from() - 1)
                || hadBeenSaid(s, people)
                || wasFirstSaid(s, people);
    }

    /** "the sheriff, who at first feared 25 dead, said 15 had died", "the toll, initially put at 25, is 15". */
    private static boolean wasFirstSaid(Sentence s, People people) {
        for (int k = people.from() - 1;
                k > people.from() - FIRST_WITHIN && !s.at(k).is(Sense.COMMA);
                k--) {
            boolean first = s.at(k).is("first") && s.at(k - 1).is("at");
            if (first || s.at(k).is("initially") || s.at(k).is("originally")) {
                return s.at(first ? k - 2 : k - 1).is(Sense.WHO) || SET.has(s.at(k + 1)) && people.from() <= k + 3;
            }
        }
        return false;
    }

    /** "16, instead of 18", "rather than the 18 announced". */
    private static boolean isInstead(Sentence s, int at) {
        int k = s.at(at).is("the") ? at - 1 : at;
        return s.at(k).is("of") && s.at(k - 1).is("instead")
                || s.at(k).is("than") && s.at(k - 1).is("rather")
                || s.at(k).is("not") && s.at(k - 1).is(Sense.COMMA) && k < at;
    }

    /** "lowering the toll of eight", "revising down the death toll of nine": no longer so, whoever gave it. */
    private static boolean isReplaced(Sentence s, int of) {
        if (!s.at(of).is("of") || !COUNTS.has(s.at(of - 1))) {
            return false;
        }
        for (int k = of - 2; k >= of - REPLACED_WITHIN && !s.at(k).is(Sense.BREAK); k--) {
            if (REPLACES.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** "with a provisional toll of 17", "the preliminary toll is nine": no other stands yet. */
    private static boolean isForNow(Sentence s, int k, int number) {
        boolean open = s.at(k).is("provisional")
                || s.at(k).is("preliminary")
                || s.at(k).is("initial") && s.next(WAS, k) >= number;
        int before =
                s.at(k - 1).is(Sense.DET) || s.at(k - 1).is("a") || s.at(k - 1).is("an") ? k - 2 : k - 1;
        boolean gone = s.at(before).is("from") || s.at(before).is("than") || REPLACES.has(s.at(before));
        return open && !gone;
    }

    /** "at least 86 died, after officials had put the dead at 27". */
    private static boolean hadBeenSaid(Sentence s, People people) {
        for (int k = people.from() - 1; k > Math.max(2, people.from() - 9); k--) {
            if (s.at(k).is(Sense.SAY) && (s.at(k - 1).is("had") || s.at(k - 2).is("had"))) {
                return isBehindBreak(s, k - 2);
            }
        }
        return false;
    }

    private static boolean isBehindBreak(Sentence s, int at) {
        for (int k = at; k > Math.max(3, at - 6); k--) {
            if (s.at(k).is("after")
                    || s.at(k).is("while")
                    || s.at(k).is("where")
                    || s.at(k).is("who")
                    || s.at(k).is("which")
                    || s.at(k).is("when")) {
                return true;
            }
        }
        return false;
    }
}
