package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Folding;
import dev.tocsin.attacks.gazetteer.Gazetteer;
import dev.tocsin.attacks.read.places.CloseTo;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.text.WordSet;

/** The place of an attack, out of what the gazetteer knows of the name that the text uses. */
final class Location {
    private static final WordSet DIVISIONS = WordSet.of("territory", "tehsil", "cercle");

    private Location() {}

    /** @param site the building or site in the text's own words, or null */
    static Place of(Spot spot, String site) {
        if (spot.isInCity() && spot.name().role() == PlaceRole.FAR_LANDMARK) {
            return farFrom(spot.entry());
        }
        return of(spot.entry(), precision(spot.entry(), spot.name(), site), told(spot.name()), site);
    }

    /** "Beni territory", "Safi tehsil": with the word by which it is none but its town. */
    private static String told(PlaceName name) {
        boolean division = DIVISIONS.has(name.after());
        return division ? name.sentence().words(name.from(), name.to() + 1) : name.words();
    }

    private static PlacePrecision precision(Entry entry, PlaceName name, String site) {
        boolean near =
                CloseTo.leadTo(name.sentence(), name.from()) || name.before().is("outside") || name.isRoad();
        return switch (entry.kind()) {
            case CITY -> near ? PlacePrecision.NEAR : site != null ? PlacePrecision.SITE : PlacePrecision.CITY;
            case DISTRICT -> PlacePrecision.DISTRICT;
            case COUNTY, PROVINCE -> PlacePrecision.PROVINCE;
            case REGION -> entry.provinceCode() == null ? PlacePrecision.COUNTRY : PlacePrecision.PROVINCE;
            case COUNTRY, DEMONYM -> PlacePrecision.COUNTRY;
        };
    }

    /** A village under the name that the gazetteer knows it by, else somewhere in the {@code wide} place, or null. */
    static Place of(Hamlet hamlet, Entry wide) {
        Entry known = wide == null || !hamlet.called() && wide.provinceCode() == null
                ? null
                : Gazetteer.standard().soundingIn(wide, Folding.fold(hamlet.words()));
        return known == null ? wide(wide, hamlet.words()) : of(known, PlacePrecision.CITY, hamlet.words(), null);
    }

    /** A village that no gazetteer knows, told to lie near a town: it counts there, as the codebook has it. */
    static Place near(Entry town, String village) {
        return of(town, PlacePrecision.NEAR, village, null);
    }

    /** Somewhere in a town that no word of the text names. */
    static Place in(Entry town) {
        return of(town, PlacePrecision.CITY, null, null);
    }

    /** A village that no gazetteer knows, in news written from elsewhere in its country. */
    static Place inCountryOf(Entry elsewhere, String village) {
        return new Place(
                null,
                null,
                null,
                null,
                elsewhere.country(),
                elsewhere.countryCode(),
                null,
                null,
                PlacePrecision.COUNTRY,
                village,
                null);
    }

    /** "at a checkpoint 60 km from Cairo": outside of the town, in a state of America mostly the same one. */
    private static Place farFrom(Entry town) {
        Entry state = "US".equals(town.countryCode()) ? Gazetteer.standard().province(town.provinceCode()) : null;
        return state == null ? inCountryOf(town, null) : wide(state, null);
    }

    /** Somewhere in a country or province; nowhere that can be told where that is null. */
    static Place wide(Entry entry, String asTold) {
        if (entry == null) {
            return new Place(null, null, null, null, null, null, null, null, PlacePrecision.UNKNOWN, asTold, null);
        }
        boolean country = entry.provinceCode() == null;
        return of(entry, country ? PlacePrecision.COUNTRY : PlacePrecision.PROVINCE, asTold, null);
    }

    private static Place of(Entry entry, PlacePrecision precision, String asTold, String site) {
        boolean inCity = precision.isInCity();
        return new Place(
                inCity ? entry.city() : null,
                inCity ? entry.cityId() : null,
                entry.province(),
                entry.provinceCode(),
                entry.country(),
                entry.countryCode(),
                coordinate(entry.lat()),
                coordinate(entry.lon()),
                precision,
                asTold,
                site);
    }

    private static Double coordinate(double degrees) {
        return Double.isNaN(degrees) ? null : Double.valueOf(degrees);
    }
}
