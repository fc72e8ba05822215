package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * A charge that somebody drove into those whom it was to harm: "a militant rammed a car full of explosives into the gate", "a bomber
 * drove into their checkpoint". Who does that does not outlive it, though no word says so.
 */
public final class DrivenBombs {
    private static final WordSet DRIVES =
            WordSet.union(List.of(Vehicles.RAMS, Vehicles.DRIVES, WordSet.of("slammed", "crashed")));

    private static final WordSet INTO = WordSet.of("into", "through", "against");

    /** A lorry that only crashed into another met with an accident. */
    private static final WordSet THROUGH = WordSet.of("through");

    /** What nobody sits in, or nobody stays in. */
    private static final WordSet WITHOUT_DRIVER = WordSet.of(
            "drone",
            "drones",
            "uav",
            "uavs",
            "missile",
            "missiles",
            "unmanned",
            "remotely",
            "remote-controlled",
            "parked");

    private static final WordSet BOMBER = WordSet.of("bomber");

    /** In words: from "drove" to "into". */
    private static final int AIM = 14;

    private DrivenBombs() {}

    /** The token that tells how the charge was driven into them; {@link Sentence#NONE} where none was. */
    public static int verb(Sentence s) {
        int verb = s.next(DRIVES, 0);
        if (verb >= s.size() || s.has(WITHOUT_DRIVER)) {
            return Sentence.NONE;
        }
        boolean full = Vehicles.isAnyLaden(s);
        for (; verb < s.size(); verb = s.next(DRIVES, verb + 1)) {
            boolean crashed = s.at(verb).is("crashed");
            boolean bomber = BOMBER.has(s.at(verb - 1)) && !crashed;
            int into = s.next(crashed ? THROUGH : INTO, verb + 1);
            if (into <= verb + AIM && (full || bomber || Vehicles.isBombBetween(s, verb, into))) {
                return verb;
            }
        }
        return Sentence.NONE;
    }
}
