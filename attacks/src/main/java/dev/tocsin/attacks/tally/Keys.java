package dev.tocsin.attacks.tally;

import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.TallyLevel;

/** The keys of tallies, and the places they are of. */
final class Keys {
    private Keys() {}

    /** The key of the tally that an attack at this place enters, or null where it enters none of that level. */
    static String place(TallyLevel level, Place place) {
        return switch (level) {
            case CITY -> place.precision().isInCity() ? key("city:", place.cityId()) : null;
            case PROVINCE -> key("province:", place.provinceCode());
            case COUNTRY -> key("country:", place.countryCode());
        };
    }

    static String day(String placeKey, String dayKey) {
        return placeKey + "|" + dayKey;
    }

    /** The place of a tally: as much of an attack's place as its level tells. */
    static Place only(TallyLevel level, Place p) {
        return switch (level) {
            case CITY ->
                new Place(
                        p.city(),
                        p.cityId(),
                        p.province(),
                        p.provinceCode(),
                        p.country(),
                        p.countryCode(),
                        p.lat(),
                        p.lon(),
                        PlacePrecision.CITY,
                        null,
                        null);
            case PROVINCE -> above(p.province(), p.provinceCode(), p, PlacePrecision.PROVINCE);
            case COUNTRY -> above(null, null, p, PlacePrecision.COUNTRY);
        };
    }

    private static Place above(String province, String provinceCode, Place p, PlacePrecision precision) {
        return new Place(
                null, null, province, provinceCode, p.country(), p.countryCode(), null, null, precision, null, null);
    }

    private static String key(String level, String id) {
        return id == null ? null : level + id;
    }
}
