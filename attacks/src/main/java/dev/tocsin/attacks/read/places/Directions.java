package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.read.text.WordSet;

/** Words that tell a part of a place, or of a street: "downtown", "upper". */
final class Directions {
    static final WordSet WORDS = WordSet.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "downtown",
            "near",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "old",
            "new",
            "upper",
            "lower",
            "greater",
            "metro");

    private Directions() {}
}
