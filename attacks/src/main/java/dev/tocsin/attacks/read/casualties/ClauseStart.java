package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Where a statement begins: with its sentence, behind who says so, or behind when and where. */
final class ClauseStart {
    private static final long OPENINGS = Sense.mask(Sense.PREP, Sense.BREAK, Sense.WEEKDAY, Sense.TODAY);

    private static final long LISTS = Sense.mask(Sense.DET, Sense.NUM, Sense.PERSON);

    /** After what "that" begins what is said. */
    private static final WordSet CERTAIN = WordSet.of("doubt", "clear", "certain", "true", "fears", "news", "feared");

    private static final int MOST_COMMAS = 3;

    /** In words: from "Days before" to the word that makes it an opening. */
    private static final int OPENING = 3;

    /** In words: from "told" to the "that" behind whom or when. */
    private static final int TOLD = 6;

    private ClauseStart() {}

    /** Whether one begins at the token: "Police said that two clerks", "When a bomb went off in Foo, two clerks". */
    static boolean is(Sentence s, int i) {
        if (i <= 1 || s.at(i - 1).is(":")) {
            return true;
        }
        Token before = s.at(i - 1);
        boolean within = s.at(i).is("that") && isBehindSaid(s, i);
        return within
                || before.is(Sense.SAY) && !before.is("claims") && !before.is("claim")
                || before.is("that") && isBehindSaid(s, i - 1)
                || isBehindOpening(s, i);
    }

    /** "said on Wednesday that", "told parliament that", "no doubt that". */
    private static boolean isBehindSaid(Sentence s, int that) {
        for (int k = that - 1; k >= Math.max(0, that - TOLD) && !s.at(k).is(Sense.COMMA); k--) {
            if (s.at(k).is(Sense.SAY) || k == that - 1 && CERTAIN.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehindOpening(Sentence s, int i) {
        if (!s.at(i - 1).is(",") || !isOpening(s)) {
            return false;
        }
        int commas = 0;
        for (int k = 0; k < i; k++) {
            if (s.at(k).is(";") || s.at(k).is(Sense.BE)) {
                return false;
            }
            commas += s.at(k).is(",") ? 1 : 0;
        }
        return commas <= MOST_COMMAS;
    }

    /** "In Foo", "According to", "Shortly before dawn", "Early Monday", and not "A man in Foo". */
    private static boolean isOpening(Sentence s) {
        if (s.at(0).is("according")) {
            return true;
        }
        int k = 0;
        while (k < OPENING - 1 && !s.at(k).isAny(OPENINGS | LISTS | Sense.COMMA.bit)) {
            k++;
        }
        return s.at(k).isAny(OPENINGS) && !s.at(k).isAny(Sense.DET.bit);
    }
}
