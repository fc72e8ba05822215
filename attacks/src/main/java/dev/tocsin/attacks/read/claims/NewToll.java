package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.WordSet;

/** A toll that a sentence brings up to date: "raising the toll to 36". */
final class NewToll {
    private static final WordSet GROWN = WordSet.of(
            "now",
            "thus",
            "bringing",
            "brings",
            "brought",
            "raising",
            "raises",
            "raised",
            "taking",
            "risen",
            "rose",
            "climbed",
            "doubled",
            "jumped",
            "grown");

    /** No single killing adds to so many. */
    private static final int SEASON = 20;

    private NewToll() {}

    /** "The attack has thus caused 36 deaths", "raising the toll to 36": those told before are among them. */
    static boolean isRisenToll(Statement said) {
        return said.isToll() && said.facts().sentence().has(GROWN);
    }

    /** "Boy, 3, shot to death, pushing the toll to 49": a year's, for nobody dies so of wounds of before. */
    static boolean isOfSeason(Statement said) {
        return said.isToll()
                && said.count() != null
                && said.value() >= SEASON
                && said.facts().casualties().stream()
                        .anyMatch(c -> c.harm() == Harm.KILLED
                                && c.people().isOne()
                                && !c.rule().toll()
                                && c.sentence().at(c.trigger()).isAny(Sense.mask(Sense.KILL_ED, Sense.KILL_ING)));
    }
}
