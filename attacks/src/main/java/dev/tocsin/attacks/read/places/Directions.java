package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.read.text.CompassPoints;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Words that tell a part of a place, or of a street: "downtown", "upper". */
final class Directions {
    static final WordSet WORDS = WordSet.union(List.of(
            CompassPoints.NOUNS,
            CompassPoints.ADJECTIVES,
            WordSet.of("central", "downtown", "near", "old", "new", "upper", "lower", "greater", "metro")));

    private Directions() {}
}
