package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Attackers whom their own charge kills: "was killed when the bomb he was carrying went off", "died while planting a mine". */
final class OwnBomb {
    /** In words: from the harm to what they did with the charge. */
    private static final int WITHIN = 14;

    private static final WordSet HANDLING = WordSet.of(
            "planting",
            "laying",
            "assembling",
            "making",
            "building",
            "preparing",
            "handling",
            "carrying",
            "transporting",
            "burying",
            "priming",
            "fixing",
            "setting");
    private static final WordSet CHARGES = WordSet.of(
            "bomb",
            "bombs",
            "explosive",
            "explosives",
            "device",
            "devices",
            "mine",
            "mines",
            "landmine",
            "grenade",
            "grenades",
            "ied",
            "charge",
            "belt",
            "vest");

    private OwnBomb() {}

    static boolean kills(Harmed harmed) {
        Sentence s = harmed.sentence();
        Casualty c = harmed.casualty();
        boolean suffer = c.people().from() < c.trigger() && c.harm() == Harm.KILLED;
        int end = Math.min(s.size(), c.trigger() + WITHIN);
        for (int k = suffer ? s.next(HANDLING, c.trigger()) : end; k < end; k = s.next(HANDLING, k + 1)) {
            boolean owned = s.at(k - 1).is(Sense.BE)
                    && (s.at(k - 2).is("he")
                            || s.at(k - 2).is("they")
                            || s.at(k - 2).is("she"));
            if (owned ? isCharge(s, k - 4, k - 2) : s.at(k - 1).is("while") && isCharge(s, k + 1, k + 5)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCharge(Sentence s, int from, int to) {
        for (int k = from; k < to; k++) {
            if (CHARGES.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }
}
