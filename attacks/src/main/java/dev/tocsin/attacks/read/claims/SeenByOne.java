package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Authority;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** A number that one bystander saw: "I saw perhaps 30 dead, said a passer-by". It does not replace what is counted. */
final class SeenByOne {
    private static final WordSet SAW = WordSet.of("saw", "seen", "see", "counted", "count", "noticed", "watched");

    /** In words: from "I" to "saw". */
    private static final int WITHIN = 3;

    private SeenByOne() {}

    static boolean is(Statement said) {
        Authority who = said.said().authority();
        return (who == Authority.UNATTRIBUTED || who == Authority.WITNESS)
                && isFirstPerson(said.facts().sentence());
    }

    private static boolean isFirstPerson(Sentence s) {
        for (int k = s.next(SAW, 1); k < s.size(); k = s.next(SAW, k + 1)) {
            for (int i = k - 1; i >= Math.max(0, k - WITHIN); i--) {
                if (s.at(i).is("i") || s.at(i).is("we")) {
                    return true;
                }
            }
        }
        return false;
    }
}
