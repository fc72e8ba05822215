package dev.tocsin.attacks.match;

import java.util.Map;

/** What keeps two reports from ever being joined, however alike they are: wires use one phrase for many attacks. */
enum Bar {
    ONE_ARTICLE("one article tells both, and told them apart"),
    TWO_CITIES("two different cities, neither named in the words of the other, and no person or street in both"),
    TWO_VILLAGES("two different villages, neither named in the words of the other, and no person or street in both"),
    TWO_KINDS(
            "one shot at and the other bombed, at two sites and with two tolls, and no person, street or armed group in both"),
    TWO_SITES("few harmed on one day in a large city at sites of two kinds, and no person, age or street in both"),
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
        if (features.containsKey(Feature.OTHER_SITE) && TwoKinds.are(a, b, features)) {
            return TWO_KINDS;
        }
        if (areFewAtTwoSites(a, b, features)) {
            return TWO_SITES;
        }
        return features.containsKey(Feature.MANY_DAYS) ? DAYS_APART : null;
    }

    private static boolean areFewAtTwoSites(Signature a, Signature b, Map<Feature, Double> features) {
        return features.containsKey(Feature.LARGE_CITY)
                && features.containsKey(Feature.SAME_DAY)
                && features.containsKey(Feature.OTHER_SITE)
                && !features.containsKey(Feature.AGE)
                && !features.containsKey(Feature.COPY)
                && Sites.areOfTwoKinds(a.siteWords(), b.siteWords());
    }
}
