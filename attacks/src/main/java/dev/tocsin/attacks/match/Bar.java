package dev.tocsin.attacks.match;

import java.util.Map;

/** What keeps two reports from ever being joined, however alike they are: wires use one phrase for many attacks. */
enum Bar {
    ONE_ARTICLE("one article tells both, and told them apart"),
    TWO_CITIES("two different cities, neither named in the words of the other, and no person or street in both"),
    TWO_VILLAGES("two different villages, neither named in the words of the other, and no person or street in both"),
    DAYS_APART("four days apart or more, and no person or street in both");

    private final String words;

    Bar(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** What bars the two, or null. */
    static Bar between(Signature a, Signature b, Map<Feature, Double> features) {
        if (a.report().articleKey().equals(b.report().articleKey())) {
            return ONE_ARTICLE;
        }
        if (features.containsKey(Feature.NAME) || features.containsKey(Feature.STREET)) {
            return null;
        }
        if (features.containsKey(Feature.OTHER_CITY) && !features.containsKey(Feature.NAMES_CITY)) {
            return TWO_CITIES;
        }
        if (Villages.areTwo(a, b)) {
            return TWO_VILLAGES;
        }
        return features.containsKey(Feature.MANY_DAYS) ? DAYS_APART : null;
    }
}
