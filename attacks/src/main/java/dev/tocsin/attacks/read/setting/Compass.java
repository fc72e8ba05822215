package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.text.CompassPoints;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Tells a part of a country by its side: "in northeast Nigeria", "in Nigeria's volatile northeast". */
final class Compass {
    private static final WordSet SIDES = WordSet.union(List.of(
            CompassPoints.NOUNS,
            CompassPoints.HYPHENATED,
            CompassPoints.ADJECTIVES,
            CompassPoints.ADJECTIVES_BETWEEN,
            WordSet.of("central")));

    /** In words: from the country to the side. */
    private static final int NEAR = 3;

    private Compass() {}

    /** "In the east, rebels killed five near Oldfield": in another part than the news. */
    static boolean isTold(Sentence s) {
        return s.next(SIDES, 0) < s.size();
    }

    /** "in eastern Panama", "in Panama's east": a side of the country, and no city. */
    static boolean isSideOf(PlaceName name) {
        Token behind = name.after().is(Sense.POSS) ? name.sentence().at(name.to() + 1) : name.after();
        return SIDES.has(name.before()) || SIDES.has(behind);
    }

    static boolean isBeside(PlaceName name) {
        Sentence s = name.sentence();
        for (int k = Math.max(0, name.from() - NEAR); k < Math.min(s.size(), name.to() + NEAR + 1); k++) {
            if (SIDES.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }
}
