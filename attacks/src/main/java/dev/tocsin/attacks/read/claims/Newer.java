package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Whether a sentence says that its number is older than the story's others, or newer. */
final class Newer {
    private static final WordSet EARLIER = WordSet.of("earlier", "previous", "initial", "preliminary", "provisional");

    private static final WordSet OF_BEFORE =
            WordSet.of("had", "earlier", "initially", "previously", "originally", "first");

    private static final WordSet COUNTS =
            WordSet.of("toll", "count", "figure", "tally", "reports", "report", "estimate");

    /** In words: from "first" to the number. */
    private static final int FIRST_WITHIN = 6;

    private Newer() {}

    /** "Police had said that nine died", "the army earlier put the dead at six": there is news since. */
    static boolean isOverTaken(Statement said) {
        Sentence s = said.facts().sentence();
        int end = s.has(OF_BEFORE)
                ? Math.min(said.first().trigger(), said.first().people().from())
                : 0;
        for (int k = said.facts().from() + 1; k < end; k++) {
            boolean before = OF_BEFORE.has(s.at(k - 1))
                    || OF_BEFORE.has(s.at(k - 2)) && !s.at(k - 1).is(Sense.COMMA);
            boolean says = s.at(k).is(Sense.SAY)
                    || s.at(k).is("counted")
                    || s.at(k).is("given")
                    || s.at(k).is("gave")
                    || s.at(k).is("spoken")
                    || s.at(k).is("spoke");
            boolean then = s.at(k).is(Sense.SAY)
                    && s.at(k + 1).is("earlier")
                    && s.at(k + 2).is("that");
            if (says && before && !s.at(k).is("according") || then) {
                return true;
            }
        }
        return s.at(said.first().trigger()).is("toll")
                        && EARLIER.has(s.at(said.first().trigger() - 1))
                || isFirstCount(said);
    }

    /** "gave a first toll of 36", "first reports spoke of 12 dead": others may have followed. */
    private static boolean isFirstCount(Statement said) {
        Sentence s = said.facts().sentence();
        int number = said.first().people().from();
        for (int k = number - 1; k > Math.max(0, number - FIRST_WITHIN); k--) {
            if (s.at(k).is("first") && COUNTS.has(s.at(k + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "The ministry later said that seven had died": news since what was told before. */
    static boolean isUpdate(Statement said) {
        Sentence s = said.facts().sentence();
        for (int k = said.facts().from() + 1;
                k < Math.min(said.first().trigger(), said.first().people().from());
                k++) {
            if (s.at(k).is(Sense.SAY) && (s.at(k - 1).is("later") || s.at(k - 1).is("now"))) {
                return true;
            }
        }
        return false;
    }
}
