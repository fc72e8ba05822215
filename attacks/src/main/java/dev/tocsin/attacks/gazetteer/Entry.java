package dev.tocsin.attacks.gazetteer;

import java.util.Comparator;

/**
 * A place that a name may mean. What does not apply is null; a city's own name stands in {@code city} too.
 *
 * @param id {@code geonames:1138958} for a settlement, {@code county:US-MD-027}, {@code province:AF-13},
 *     {@code country:AF}; a part of a city, a region or a demonym has the id of what it lies in and its name
 * @param name today's usual English name
 * @param city the city that this is, or is a part of
 * @param cityId {@code geonames:1138958}
 * @param province name of the first-level division
 * @param provinceCode {@code AF-13}: ISO 3166 country code and GeoNames ADM1 code
 * @param countryCode ISO 3166-1 alpha-2; null for a region of several countries
 * @param lat WGS 84 degrees; an area's is where its people live on average; NaN where not known
 * @param population inhabitants; 0 where not known
 * @param ambiguousWord whether the name is also a common word, a first name, a surname or the like: a text that
 *     writes it need not mean a place
 * @param small whether the place is so little known that its name should count only with its province or country in
 *     the same text: below {@link Gazetteer#SMALL} inhabitants and in no table of what news calls places, or
 *     found by sound
 */
public record Entry(
        Kind kind,
        String id,
        String name,
        String city,
        String cityId,
        String province,
        String provinceCode,
        String country,
        String countryCode,
        double lat,
        double lon,
        int population,
        boolean ambiguousWord,
        boolean small) {

    /** The order that namesakes come in. */
    public static final Comparator<Entry> MOST_POPULOUS_FIRST =
            Comparator.comparingInt(Entry::population).reversed().thenComparing(Entry::id);

    private static final double EARTH_RADIUS_KM = 6371;

    /** What a name names. */
    public enum Kind {
        CITY,
        /** A part of a city: district, neighbourhood, borough. */
        DISTRICT,
        /** A second-level division: county, district of a province, tehsil, municipality. */
        COUNTY,
        /** A first-level division: province, state, governorate. */
        PROVINCE,
        /** A part of a country, or of several, that is no division: Kashmir, the Donbas. */
        REGION,
        COUNTRY,
        /** People or things of a country: Afghan, Afghans. */
        DEMONYM
    }

    /** Kilometres to another place along the globe; NaN where one of the two has no coordinates. */
    public double distanceKm(Entry other) {
        double lat1 = Math.toRadians(lat);
        double lat2 = Math.toRadians(other.lat);
        double dLon = Math.toRadians(other.lon - lon);
        double h = square(Math.sin((lat2 - lat1) / 2)) + Math.cos(lat1) * Math.cos(lat2) * square(Math.sin(dLon / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
    }

    /** The same place under a name that is also a word. */
    Entry asAmbiguousWord() {
        return flagged(true, small);
    }

    /** The same place under a name that only sounds like its own. */
    Entry asSmall() {
        return flagged(ambiguousWord, true);
    }

    private Entry flagged(boolean isAmbiguousWord, boolean isSmall) {
        return new Entry(
                kind,
                id,
                name,
                city,
                cityId,
                province,
                provinceCode,
                country,
                countryCode,
                lat,
                lon,
                population,
                isAmbiguousWord,
                isSmall);
    }

    private static double square(double x) {
        return x * x;
    }
}
