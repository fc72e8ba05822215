package dev.tocsin.attacks;

/** What kind of place a tally sums over. Provinces and countries also sum what could be placed no closer. */
public enum TallyLevel {
    CITY,
    PROVINCE,
    COUNTRY
}
