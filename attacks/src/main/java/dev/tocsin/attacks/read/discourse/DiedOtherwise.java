package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * Leaves out those of whom a story tells in passing that something else killed them: "at the funeral of a trader who died
 * last week", "a vigil for a boy who died in a car crash", "has died in prison of cancer".
 */
final class DiedOtherwise {
    private static final WordSet MOURNING = WordSet.of(
            "funeral",
            "funerals",
            "burial",
            "buried",
            "bury",
            "burying",
            "vigil",
            "memorial",
            "mourn",
            "mourned",
            "mourning",
            "mourners",
            "remember",
            "remembered",
            "memory",
            "tribute",
            "honour",
            "honor",
            "wake");

    /** In words: from "funeral" to the one who died. */
    private static final int MOURNED = 10;

    /** In words: from "died" to what somebody died of. */
    private static final int REACH = 8;

    private static final long VIOLENCE =
            Sense.mask(Sense.ATTACK, Sense.KILL_ED, Sense.SHOT, Sense.STRIKE, Sense.INJURE_ED);

    private static final WordSet DIED = WordSet.of("died", "dies", "dead");

    private DiedOtherwise() {}

    static Facts without(Facts f) {
        Sentence s = f.sentence();
        if (f.casualties().isEmpty() || s.next(Sense.DIE.bit, 0) >= s.size() && s.next(Sense.WHO.bit, 0) >= s.size()) {
            return f;
        }
        List<Casualty> own = f.casualties().stream().filter(c -> !is(f, c)).toList();
        return own.size() == f.casualties().size() ? f : f.with(own);
    }

    private static boolean is(Facts f, Casualty c) {
        Sentence s = f.sentence();
        boolean died = DIED.has(s.at(c.trigger()));
        boolean who = isWho(s, c);
        int end = end(s, c.trigger() + 1);
        boolean ill = died && f.cues().isWithin(Cue.DISEASE, c.trigger() + 1, end);
        boolean otherwise = who
                && (f.cues().isWithin(Cue.ACCIDENT, c.trigger() + 1, end)
                        || f.cues().isWithin(Cue.DISASTER, c.trigger() + 1, end)
                        || f.cues().isWithin(Cue.DISEASE, c.trigger() + 1, end));
        return ill || otherwise || who && died && isMourned(s, c);
    }

    /** "a trader who died", "a boy who was killed". */
    private static boolean isWho(Sentence s, Casualty c) {
        for (int k = c.trigger() - 1; k >= c.trigger() - 3; k--) {
            if (s.at(k).is("who")) {
                return c.people().to() <= k;
            }
            if (!s.at(k).isAny(Sense.mask(Sense.BE, Sense.HAVE, Sense.ADV))) {
                return false;
            }
        }
        return false;
    }

    /** For one whom a later attack did not kill: no word of violence stands between the mourning and the death. */
    private static boolean isMourned(Sentence s, Casualty c) {
        int from = Math.max(0, c.people().from() - MOURNED);
        int mourning = s.next(MOURNING, from);
        return mourning < c.people().from() && s.next(VIOLENCE, mourning) >= s.next(Sense.COMMA.bit, c.trigger());
    }

    private static int end(Sentence s, int from) {
        int k = from;
        while (k < s.size()
                && k < from + REACH
                && !s.at(k).is(Sense.COMMA)
                && !s.at(k).is(Sense.BREAK)) {
            k++;
        }
        return k;
    }
}
