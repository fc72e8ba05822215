package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** What attacks are done with, as far as it tells two of one sentence apart: a bomb here, guns and knives there. */
final class Means {
    private static final WordSet BOMBS = WordSet.of(
            "bomb",
            "bombs",
            "bombing",
            "bombings",
            "blast",
            "blasts",
            "explosion",
            "explosions",
            "mine",
            "landmine",
            "ied",
            "rocket",
            "rockets",
            "mortar",
            "mortars",
            "shell",
            "shells",
            "shelling",
            "device",
            "grenade",
            "grenades",
            "explosives",
            "bomber",
            "bombers");

    private static final WordSet GUNS = WordSet.of(
            "gunmen",
            "gunman",
            "shot",
            "shot dead",
            "gunned down",
            "gunned",
            "shooting",
            "assassinated",
            "murdered",
            "stabbed",
            "stabbed to death",
            "stabbing",
            "beheaded",
            "knifed",
            "shot to death",
            "shot and killed");

    private Means() {}

    /** False is certain. */
    static boolean mayDiffer(Sentence s) {
        return s.has(BOMBS) && s.has(GUNS);
    }

    /** Whether a bomb is told there. */
    static boolean isBomb(Sentence s, int from, int to) {
        return isWithin(s, BOMBS, from, to);
    }

    /**
     * Whether a clause tells of the one and not of the other, and the clause before it only of the other. What bombs do may
     * stand before the clause, in the words that lead the sentence.
     */
    static boolean differ(Sentence s, int from, int begin, int to) {
        boolean guns = isWithin(s, GUNS, from, begin);
        boolean bombs = isWithin(s, BOMBS, guns ? from : 0, begin);
        return bombs != guns
                && isWithin(s, bombs ? GUNS : BOMBS, begin, to)
                && !isWithin(s, bombs ? BOMBS : GUNS, begin, to);
    }

    private static boolean isWithin(Sentence s, WordSet words, int from, int to) {
        return s.next(words, from) < to;
    }
}
