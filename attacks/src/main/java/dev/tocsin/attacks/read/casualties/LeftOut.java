package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/**
 * People whom a number leaves out: "nine people, not counting the bomber". Nothing is to be taken off the number, and
 * what befell the others befell them too.
 */
public final class LeftOut {
    private static final WordSet ALONE = WordSet.of("besides", "excluding", "except", "barring", "discounting");

    /** Without one of them no such words begin. */
    private static final WordSet BEGINNINGS = WordSet.of(
            "besides",
            "excluding",
            "except",
            "barring",
            "discounting",
            "apart",
            "aside",
            "other",
            "not",
            "without",
            "in");

    private LeftOut() {}

    /** Whether the words right before the token leave out whoever is told of there. */
    public static boolean is(Sentence s, int i) {
        return i > 0 && (wordsAt(s, i - 1) == 1 || wordsAt(s, i - 2) == 2 || wordsAt(s, i - 3) == 3);
    }

    /** How many words that leave somebody out begin at the token; 0 where none do. */
    static int wordsAt(Sentence s, int i) {
        if (!BEGINNINGS.has(s.at(i))) {
            return 0;
        }
        boolean two =
                (s.at(i).is("apart") || s.at(i).is("aside")) && s.at(i + 1).is("from")
                        || s.at(i).is("other") && s.at(i + 1).is("than")
                        || s.at(i).is("except") && s.at(i + 1).is("for")
                        || (s.at(i).is("not") || s.at(i).is("without")) && isCounting(s, i + 1);
        boolean three =
                s.at(i).is("in") && s.at(i + 1).is("addition") && s.at(i + 2).is("to");
        return two ? 2 : three ? 3 : ALONE.has(s.at(i)) ? 1 : 0;
    }

    private static boolean isCounting(Sentence s, int i) {
        return s.at(i).is("counting") || s.at(i).is("including");
    }
}
