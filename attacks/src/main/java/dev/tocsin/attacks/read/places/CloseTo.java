package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Words that say what "near" says: "close to", "not far from", "a short distance from". */
public final class CloseTo {
    /** The words by which they are known: see {@link #behind}. */
    public static final WordSet WORDS = WordSet.of("close", "adjacent", "far", "distance");

    private CloseTo() {}

    /** Whether a name that begins there is told to be near: "near Cairo", "not far from Cairo". */
    public static boolean leadTo(Sentence s, int name) {
        return s.at(name - 1).is("near") || behind(s, name - 2) == name;
    }

    /** Where the words begin that lead to a name: the "not" of "not far from Cairo". */
    static int begin(Sentence s, int name) {
        return name - (s.at(name - 1).is("near") ? 1 : isCloseOf(s, name - 2) ? 2 : 3);
    }

    /** Where a name would begin that the word leads to, as the "close" of "close to Cairo"; or -1. */
    public static int behind(Sentence s, int word) {
        return s.at(word + 1).is("to") && isCloseOf(s, word) || s.at(word + 1).is("from") && isFarOf(s, word)
                ? word + 2
                : -1;
    }

    /** Not "so close to", which goes on about another place. */
    private static boolean isCloseOf(Sentence s, int word) {
        return (s.at(word).is("close") || s.at(word).is("adjacent"))
                && !s.at(word - 1).is("so")
                && !s.at(word - 1).is("too");
    }

    private static boolean isFarOf(Sentence s, int word) {
        return s.at(word).is("far") && s.at(word - 1).is("not")
                || s.at(word).is("distance") && s.at(word - 1).is("short");
    }
}
