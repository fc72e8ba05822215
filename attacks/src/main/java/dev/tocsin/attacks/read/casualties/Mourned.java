package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Those mourned where an attack comes: "A vigil honoring a man killed last week was ending when somebody fired". */
final class Mourned {
    private static final WordSet MOURNED = WordSet.of(
            "honoring",
            "honouring",
            "honored",
            "honor",
            "honour",
            "remembering",
            "remember",
            "mourning",
            "mourn",
            "commemorating",
            "memorializing");

    private static final WordSet MEMORY =
            WordSet.of("memory", "life", "honor", "honour", "vigil", "funeral", "tribute", "memorial", "wake", "death");

    private static final WordSet BEFORE =
            WordSet.of("last", "ago", "earlier", "previous", "before", "recently", "week", "month", "year", "days");

    private static final WordSet SHOOTING = WordSet.of(
            "shots", "firing", "fired", "fire", "gunfire", "gunshots", "shooting", "bullets", "gunman", "gunmen");

    private static final WordSet GATHERINGS =
            WordSet.of("vigil", "march", "rally", "event", "ceremony", "gathering", "service");

    /** The last sentence of a story's beginning: whom a vigil honored is told only behind it where he is no news. */
    private static final int LEDE = 4;

    /** In words: how far behind "when" somebody fires. */
    private static final int CLAUSE = 8;

    private Mourned() {}

    /** Whether he died before what the sentence tells of. */
    static boolean is(People p) {
        Sentence s = p.sentence();
        boolean mourned = MOURNED.has(s.at(p.from() - 1))
                || MEMORY.has(s.at(p.from() - 2))
                        && (s.at(p.from() - 1).is("of") || s.at(p.from() - 1).is("for"));
        if (mourned && s.index() > LEDE && s.has(GATHERINGS)) {
            return true;
        }
        boolean before = false;
        for (int k = p.to(); mourned && k < s.size(); k++) {
            before |= BEFORE.has(s.at(k));
            if ((s.at(k).is("when") || s.at(k).is("as")) && isShooting(s, k + 1)) {
                return before;
            }
        }
        return false;
    }

    private static boolean isShooting(Sentence s, int from) {
        for (int k = from; k < from + CLAUSE; k++) {
            if (SHOOTING.has(s.at(k)) || s.at(k).isAny(Sense.mask(Sense.SHOT, Sense.SHOOT, Sense.SHOOT_ING))) {
                return true;
            }
        }
        return false;
    }
}
