package dev.tocsin.attacks.read.text;

/** The points of the compass, as news tells sides of a country, parts of a city and directions of streets by them. */
public final class CompassPoints {
    public static final WordSet NOUNS =
            WordSet.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");

    /** The nouns that some write in two halves. */
    public static final WordSet HYPHENATED = WordSet.of("north-east", "north-west", "south-east", "south-west");

    /** Of the four chief points alone. */
    public static final WordSet ADJECTIVES = WordSet.of("northern", "southern", "eastern", "western");

    /** Of the points between them. */
    public static final WordSet ADJECTIVES_BETWEEN = WordSet.of(
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "north-eastern",
            "north-western",
            "south-eastern",
            "south-western");

    private CompassPoints() {}
}
