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

    private KilledByOfficers() {}

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
