package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** A story on whom a state put to death by law: no attack. */
final class StateExecution {
    private static final WordSet PUT_TO_DEATH = WordSet.of("executed", "hanged", "executes", "hangs", "beheaded");

    private static final WordSet LAW = WordSet.of(
            "injection",
            "judiciary",
            "prison",
            "jail",
            "convicted",
            "convict",
            "smuggling",
            "trafficking",
            "sentenced",
            "row",
            "electric",
            "conviction",
            "blasphemy",
            "rapist");

    /** Who puts people to death and is no state. */
    private static final WordSet NO_STATE = WordSet.of(
            "islamic",
            "isis",
            "isil",
            "daesh",
            "taliban",
            "al-shabaab",
            "cartel",
            "gang",
            "mob",
            "boko",
            "houthi",
            "houthis");

    private StateExecution() {}

    /** Whether the first sentence behind the headline tells of one. */
    static boolean is(List<Facts> lead) {
        for (Facts f : lead) {
            if (!f.sentence().isHeadline()) {
                return isTold(f);
            }
        }
        return false;
    }

    /** "was executed by lethal injection", "hanged two men for drug smuggling". */
    private static boolean isTold(Facts f) {
        Sentence s = f.sentence();
        int death = s.next(PUT_TO_DEATH, 0);
        return death < s.size()
                && s.has(LAW)
                && !s.has(Sense.ATTACKER)
                && !s.has(NO_STATE)
                && s.next(Sense.SHOT.bit, 0) >= s.size()
                && f.casualties().stream().anyMatch(c -> c.trigger() >= death);
    }
}
