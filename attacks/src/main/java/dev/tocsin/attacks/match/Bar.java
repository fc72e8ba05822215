package dev.tocsin.attacks.match;

import java.util.Map;

/** What keeps two reports from ever being joined, however alike they are: wires use one phrase for many attacks. */
enum Bar {
    ONE_ARTICLE("one article tells both, and told them apart"),
    TWO_CITIES("two different cities, neither named in the words of the other, and no person or street in both"),
    DAYS_APART("four days apart or more, no person or street in both, and not all but certain otherwise");

    /** Likelihood from which days far apart are taken for a slip in one of the two. */
    private static final double ALL_BUT_CERTAIN = 0.9;

    private final String words;

    Bar(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** What bars the two, or null. */
    static Bar between(Signature a, Signature b, Map<Feature, Double> features, double likelihood) {
        if (a.report().articleKey().equals(b.report().articleKey())) {
            return ONE_ARTICLE;
        }
        if (features.containsKey(Feature.NAME) || features.containsKey(Feature.STREET)) {
            return null;
        }
        if (features.containsKey(Feature.OTHER_CITY) && !features.containsKey(Feature.NAMES_CITY)) {
            return TWO_CITIES;
        }
        return features.containsKey(Feature.MANY_DAYS) && likelihood < ALL_BUT_CERTAIN ? DAYS_APART : null;
    }
}
