package dev.tocsin.attacks;

/**
 * Where an attack happened, as closely as its report tells. Resolved once, when the report is read, and carried from
 * then on: a later gazetteer never moves a number between cities. What is not known is null.
 *
 * @param city today's usual English name
 * @param cityId {@code geonames:1138958}
 * @param province first-level administrative division
 * @param provinceCode {@code AF-13}: ISO 3166 country code and GeoNames ADM1 code
 * @param countryCode ISO 3166-1 alpha-2
 * @param lat WGS 84 degrees
 * @param asTold the place in the text's own words
 * @param site the building or site in the text's own words
 */
public record Place(
        String city,
        String cityId,
        String province,
        String provinceCode,
        String country,
        String countryCode,
        Double lat,
        Double lon,
        PlacePrecision precision,
        String asTold,
        String site) {

    /** Nowhere that can be told. */
    public static final Place UNKNOWN =
            new Place(null, null, null, null, null, null, null, null, PlacePrecision.UNKNOWN, null, null);

    /** The code that stands for a country that is not known. */
    public static final String NO_COUNTRY = "XX";

    /** The country's code, or {@link #NO_COUNTRY}: what a report is partitioned by. */
    public String countryOrNone() {
        return countryCode == null ? NO_COUNTRY : countryCode;
    }

    /** The same place without the text's own words. */
    public Place withoutWords() {
        return new Place(city, cityId, province, provinceCode, country, countryCode, lat, lon, precision, null, null);
    }
}
