package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** The day of an arrest or a charge: "was charged with murder Thursday in a shooting", "is behind bars Friday after". */
final class ArrestDay {
    private static final long DEED = Sense.mask(Sense.KILL_ED, Sense.SHOT, Sense.INJURE_ED, Sense.DIE, Sense.WHO);

    private static final WordSet ARRESTS =
            WordSet.of("arrested", "charged", "indicted", "arraigned", "sentenced", "convicted", "jailed");

    private static final WordSet BEHIND = WordSet.of("in", "for", "after", "following", "with", "and");

    /** In tokens. */
    private static final int NEARBY = 10;

    /** In tokens: from a day to the court. */
    private static final int COURT_WITHIN = 8;

    private ArrestDay() {}

    /** Or of a day in court: "wept on Friday before a judge in Foo". */
    static boolean is(Sentence s, DateMention date) {
        return isOfArrest(s, date) || isInCourt(s, date);
    }

    private static boolean isInCourt(Sentence s, DateMention date) {
        for (int k = date.to(); k < date.to() + COURT_WITHIN; k++) {
            if (s.at(k).is("court") || s.at(k).is("courtroom") || s.at(k).is("judge")) {
                return true;
            }
            if (s.at(k).isAny(DEED) || s.at(k).is(Sense.COMMA) || s.at(k).is(Sense.ATTACK)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOfArrest(Sentence s, DateMention date) {
        int k = BEHIND.has(s.at(date.to())) ? date.at() - 1 : 0;
        while (k > Math.max(0, date.at() - NEARBY) && !isArrest(s, k)) {
            boolean other =
                    s.at(k).isAny(DEED) || s.at(k).is(Sense.COMMA) || s.at(k).is(Sense.BREAK);
            k = other ? 0 : k - 1;
        }
        return k > 0 && isArrest(s, k);
    }

    private static boolean isArrest(Sentence s, int k) {
        return ARRESTS.has(s.at(k)) || s.at(k).is("bars") && s.at(k - 1).is("behind");
    }
}
