package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Where a sentence goes on to attacks before its own: "a day after", "after blasts that killed 14", "at the funeral of". */
final class Shift {
    private static final WordSet OPENINGS = WordSet.of(
            "after",
            "following",
            "followed",
            "follows",
            "amid",
            "amidst",
            "since",
            "wake",
            "string",
            "wave",
            "series",
            "spate",
            "rash",
            "spree");

    /** What one attack is called beside another. */
    private static final WordSet ANOTHER =
            WordSet.of("similar", "another", "earlier", "previous", "separate", "prior", "preceding");

    private static final WordSet ADDS = WordSet.of("adding", "adds");

    private static final WordSet FUNERALS = WordSet.of("funeral", "funerals", "burial", "wake", "vigil", "memorial");

    /** In words: from "after" to the attacks, and from these to their dead. */
    private static final int NEAR = 6;

    private static final long HARM =
            Sense.mask(Sense.KILL_ED, Sense.KILL_ING, Sense.INJURE_ED, Sense.DIE, Sense.DEAD, Sense.LEAVE, Sense.SHOT);

    /** In words: from where a clause begins to its "hours after". */
    private static final int HOURS_WITHIN = 4;

    private Shift() {}

    /** "hours after a bomb had killed seven": news of the same day. */
    static boolean isOfHours(Facts clause) {
        Sentence s = clause.sentence();
        for (int k = clause.from(); k < clause.from() + HOURS_WITHIN; k++) {
            if (s.at(k).is("hours") || s.at(k).is("hour") || s.at(k).is("minutes")) {
                return s.at(k + 1).is("after");
            }
        }
        return false;
    }

    /** The token where it does so, or -1. */
    static int of(Facts facts) {
        int cue = facts.cues().at(Cue.SHIFT);
        int others = cue >= 0 ? cue : toOthers(facts.sentence());
        return others >= 0 ? others : Timing.of(facts);
    }

    private static int toOthers(Sentence s) {
        for (int i = s.next(FUNERALS, 0); i < s.size(); i = s.next(FUNERALS, i + 1)) {
            boolean of = s.at(i + 1).is("of") || s.at(i + 1).is("for");
            if (of && isHarmNear(s, i + 2, 2 * NEAR)) {
                return i;
            }
        }
        for (int i = s.next(ADDS, 0); i < s.size(); i = s.next(ADDS, i + 1)) {
            if (s.at(i + 1).is("to") && s.at(i + 2).is(Sense.DET) && isHarmNear(s, i + 3, NEAR)) {
                return i;
            }
        }
        for (int i = s.next(OPENINGS, 0); i < s.size(); i = s.next(OPENINGS, i + 1)) {
            int attack = othersBehind(s, i);
            if (attack > 0 && isHarmNear(s, attack + 1, NEAR)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the "blasts" stand of "after blasts", the "raid" of "after another raid"; -1 where no such words follow. */
    private static int othersBehind(Sentence s, int opening) {
        boolean another = false;
        for (int k = opening + 1; k < opening + NEAR; k++) {
            Token token = s.at(k);
            another |= ANOTHER.has(token);
            if (token.is(Sense.ATTACK)) {
                boolean several = token.word().text().endsWith("s");
                return another || several ? k : -1;
            }
            if (token.isAny(HARM | Sense.mask(Sense.COMMA, Sense.BREAK, Sense.PERSON))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isHarmNear(Sentence s, int from, int words) {
        for (int k = from; k < from + words && !s.at(k).is(Sense.COMMA); k++) {
            if (s.at(k).isAny(HARM) || s.at(k).is("claimed")) {
                return true;
            }
        }
        return false;
    }
}
