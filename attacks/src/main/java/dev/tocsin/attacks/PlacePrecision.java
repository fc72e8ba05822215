package dev.tocsin.attacks;

/** How closely a report tells where it happened, closest first. */
public enum PlacePrecision {
    /** A named building, street or site. */
    SITE,
    /** A district or neighbourhood of a city. */
    DISTRICT,
    CITY,
    /** Within about 25 km of a city. */
    NEAR,
    PROVINCE,
    COUNTRY,
    UNKNOWN;

    /** Whether the attack enters its city's tally. */
    public boolean isInCity() {
        return compareTo(NEAR) <= 0;
    }
}
