package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;

/** How strongly a word parts two clauses: "while" more than ", and", that more than "and", and "and wounded six" not at all. */
final class Joints {
    private static final long HARM = Sense.mask(Sense.KILL_ED, Sense.INJURE_ED, Sense.KILL_ING, Sense.INJURE_ING);

    private Joints() {}

    static int strength(Facts f, int k) {
        Sentence s = f.sentence();
        boolean conjunction =
                s.at(k).is("while") || s.at(k + 1).is("while") || s.at(k).is(";");
        if (conjunction) {
            return 3;
        }
        boolean and = s.at(k).is(Sense.AND);
        int behind = and ? k + 1 : k + 2;
        if ((and || s.at(k + 1).is(Sense.AND)) && s.at(behind).isAny(HARM)) {
            return 0;
        }
        return and && s.at(k - 1).is(",") || s.at(k).is(",") && s.at(k + 1).is(Sense.AND) ? 2 : 1;
    }
}
