package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import java.util.Map;

/** What keeps two reports from ever being joined, however alike they are: wires use one phrase for many attacks. */
enum Bar {
    ONE_ARTICLE("one article tells both, and told them apart"),
    TWO_CITIES("two different cities, neither named in the words of the other, and no person or street in both"),
    TWO_PROVINCES(
            "two different provinces, the city of neither named in the words of the other, and no person or street in both"),
    TWO_VILLAGES("two different villages, neither named in the words of the other, and no person or street in both"),
    TWO_KINDS("one shot at and the other bombed, with two tolls, and no person, street, site or armed group in both"),
    TWO_SITES(
            "one day, sites of two kinds, and no person, age or street in both: few harmed in a large city, or two tolls"
                    + " and neither site named in the words of the other"),
    TWO_BLOCKS("blocks of two streets, and no person or age in both"),
    TWO_AGES("one person harmed in each, of two ages, and no name or street in both"),
    TWO_DAYS("one to three days apart, with other numbers that neither tells as moved, and no person, age,"
            + " street or site in both"),
    DAYS_APART("four days apart or more, no person or street in both, and no copy of one text"),
    WEEKS_APART("each news of its own day, weeks apart, and no person in both");

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
        if (features.containsKey(Feature.NAME)) {
            return null;
        }
        return features.containsKey(Feature.STREET) ? betweenNeighbours(a, b) : betweenOthers(a, b, features);
    }

    /** In one street somebody is shot every few months. */
    private static Bar betweenNeighbours(Signature a, Signature b) {
        return NewsOfTheDay.areWeeksApart(a.report(), b.report()) ? WEEKS_APART : null;
    }

    /** What bars two that share no name or street. */
    private static Bar betweenOthers(Signature a, Signature b, Map<Feature, Double> features) {
        if (!features.containsKey(Feature.NAMES_CITY)
                && (features.containsKey(Feature.OTHER_CITY)
                                && !Countryside.mayBeOnePlace(
                                        a.report().place(), b.report().place(), features)
                        || areSitesOfTwoTowns(a.report().place(), b.report().place(), features))) {
            return TWO_CITIES;
        }
        if (areOfTwoProvinces(features)) {
            return TWO_PROVINCES;
        }
        if (Villages.areTwo(a, b)) {
            return TWO_VILLAGES;
        }
        if (TwoKinds.are(a, b, features)) {
            return TWO_KINDS;
        }
        if (features.containsKey(Feature.MANY_DAYS) && !isCopy(features)) {
            return DAYS_APART;
        }
        if (TwoPeople.are(a, b, features)) {
            return TWO_AGES;
        }
        return features.containsKey(Feature.AGE) ? null : betweenStrangers(a, b, features);
    }

    /** Two papers may tell two provinces of one village between them, but then of one day and as many dead. */
    private static boolean areOfTwoProvinces(Map<Feature, Double> features) {
        return features.containsKey(Feature.OTHER_PROVINCE)
                && !features.containsKey(Feature.NAMES_CITY)
                && !features.containsKey(Feature.NAMED_WHERE_NONE_TOLD)
                && !features.containsKey(Feature.AGE)
                && !features.containsKey(Feature.SITE)
                && !features.containsKey(Feature.SAME_MANY_DEAD);
    }

    /** Of neighbouring towns, and each tells where in its own it was. */
    private static boolean areSitesOfTwoTowns(Place a, Place b, Map<Feature, Double> features) {
        return features.containsKey(Feature.NEAR_CITY)
                && features.containsKey(Feature.OTHER_SITE)
                && a.precision() == PlacePrecision.SITE
                && b.precision() == PlacePrecision.SITE;
    }

    /** What bars two that share no name, age or street. */
    private static Bar betweenStrangers(Signature a, Signature b, Map<Feature, Double> features) {
        if (areAtTwoSites(a, b, features)) {
            return TWO_SITES;
        }
        if (features.containsKey(Feature.OTHER_BLOCKS)) {
            return TWO_BLOCKS;
        }
        return TwoDays.are(a, b, features) ? TWO_DAYS : null;
    }

    /** The same text of the same people, published again under another day. */
    private static boolean isCopy(Map<Feature, Double> features) {
        return features.containsKey(Feature.COPY) && features.containsKey(Feature.AGES);
    }

    private static boolean areAtTwoSites(Signature a, Signature b, Map<Feature, Double> features) {
        return features.containsKey(Feature.SAME_DAY)
                && features.containsKey(Feature.OTHER_SITE)
                && Sites.areOfTwoKinds(a.siteWords(), b.siteWords())
                && (features.containsKey(Feature.LARGE_CITY)
                        || tellTwoTolls(features) && !a.namesSiteOf(b) && !b.namesSiteOf(a));
    }

    private static boolean tellTwoTolls(Map<Feature, Double> features) {
        return features.containsKey(Feature.OTHER_DEAD) || features.containsKey(Feature.OTHER_HURT);
    }
}
