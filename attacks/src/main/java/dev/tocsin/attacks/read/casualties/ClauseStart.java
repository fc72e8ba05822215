package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;

/** Where a statement begins: with its sentence, behind who says so, or behind when and where. */
final class ClauseStart {
    private static final long OPENINGS = Sense.mask(Sense.PREP, Sense.BREAK, Sense.WEEKDAY, Sense.TODAY);

    private static final int MOST_COMMAS = 3;

    private ClauseStart() {}

    /** Whether one begins at the token: "Police said that two clerks", "When a bomb went off in Foo, two clerks". */
    static boolean is(Sentence s, int i) {
        if (i <= 1 || s.at(i - 1).is(":")) {
            return true;
        }
        Token before = s.at(s.at(i - 1).is("that") ? i - 2 : i - 1);
        return before.is(Sense.SAY) && !before.is("claims") && !before.is("claim") || isBehindOpening(s, i);
    }

    private static boolean isBehindOpening(Sentence s, int i) {
        boolean opening = s.at(0).isAny(OPENINGS) || s.at(0).is("according");
        if (!opening || !s.at(i - 1).is(",")) {
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
}
