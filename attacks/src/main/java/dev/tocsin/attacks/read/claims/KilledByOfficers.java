package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Dead whom the police are told to have killed. */
final class KilledByOfficers {
    private static final long FORCES = Sense.mask(Sense.SECURITY, Sense.COLLECTIVE);

    private static final WordSet OFFICERS_SHOOTING =
            WordSet.of("officer-involved", "police-involved", "deputy-involved");

    /** Words from a verb to the police of a city behind "by". */
    private static final int NAME = 5;

    private static final WordSet BY = WordSet.of("by");

    private KilledByOfficers() {}

    /** "He was shot dead by the police": for what he did. */
    static boolean isTold(Sentence s) {
        for (int by = s.next(BY, 2); by < s.size(); by = s.next(BY, by + 1)) {
            boolean shot = s.at(by - 1).isAny(Sense.mask(Sense.KILL_ED, Sense.SHOT));
            for (int k = by + 1; shot && k < by + NAME; k++) {
                if (s.at(k).isAny(FORCES)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Man killed by police", "officers kill man". */
    static boolean are(Statement dead) {
        Sentence s = dead.facts().sentence();
        int verb = dead.first().trigger();
        boolean passive = s.at(verb + 1).is("by");
        boolean second = s.at(verb - 1).is(",") || s.at(verb - 1).is(Sense.AND);
        int doer = passive ? verb + 2 : second ? verb - 3 : verb - 1;
        while (passive
                && doer < verb + NAME
                && s.at(doer).capital()
                && !s.at(doer).isAny(FORCES)) {
            doer++;
        }
        return s.at(doer).isAny(FORCES) || s.has(OFFICERS_SHOOTING);
    }
}
