package dev.tocsin.attacks.read.text;

/**
 * Tells a short form of a state that ends its sentence from one within: "He was found in Elmwood, Pa. Police came". Within
 * a sentence a comma stands behind it, a word in small letters or the day.
 */
final class StateEnds {
    private static final WordSet STATES = WordSet.of(
            "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md",
            "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "vt", "va",
            "wash", "wis", "wyo", "n.c.", "s.c.", "n.y.", "n.j.", "n.m.", "n.h.", "n.d.", "s.d.", "r.i.");

    private StateEnds() {}

    /** Whether a state that stands there ends its sentence, though it is short. */
    static boolean isMeant(Token[] tokens, int state, Token next) {
        return STATES.has(tokens[state])
                && state > 1
                && tokens[state].capital()
                && tokens[state - 1].is(",")
                && tokens[state - 2].capital()
                && next.capital()
                && !next.isAny(Sense.mask(Sense.WEEKDAY, Sense.MONTH));
    }
}
