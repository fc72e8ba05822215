package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.gazetteer.Folding;
import dev.tocsin.attacks.gazetteer.Gazetteer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Attacks that no report puts in a city that is known: in a town that is not, or in a county. */
final class Countryside {
    private static final String UNITED_STATES = "US";
    /** What no town's name ends with. */
    private static final Pattern WATERS = Pattern.compile(".* (lake|river|creek)");

    /** Between the towns that two papers tell a village near. */
    private static final double WITHIN_KM = 100;

    private Countryside() {}

    /** The name of a town or village that no gazetteer has in the place's province; null where it is an area's. */
    static String town(Place place) {
        if (place.precision() != PlacePrecision.PROVINCE || place.asTold() == null) {
            return null;
        }
        String name = Folding.fold(place.asTold());
        boolean area = named(name, place).stream().anyMatch(Countryside::isArea) || county(place) != null;
        return area || WATERS.matcher(name).matches() ? null : name;
    }

    /**
     * Whether a village near one town may be that of a neighbouring town's district: in one province, on one day and with one toll
     * of many.
     */
    static boolean mayBeOnePlace(Place a, Place b, Map<Feature, Double> features) {
        boolean near = a.precision() == PlacePrecision.NEAR || b.precision() == PlacePrecision.NEAR;
        Double apart = near && Places.areSameProvince(a, b) ? Places.kilometres(a, b) : null;
        return apart != null
                && apart <= WITHIN_KM
                && features.containsKey(Feature.SAME_DAY)
                && features.containsKey(Feature.SAME_MANY_DEAD)
                && !features.containsKey(Feature.OTHER_HURT)
                && !features.containsKey(Feature.OTHER_ACTOR);
    }

    /** A county of a large city is near that city, as the codebook has it; any other place itself. */
    static Place nearest(Place place) {
        Entry county = place.precision() == PlacePrecision.PROVINCE && place.asTold() != null ? county(place) : null;
        Entry city = county == null ? null : Gazetteer.standard().largeCity(county);
        return city == null
                ? place
                : new Place(
                        city.name(),
                        city.cityId(),
                        place.province(),
                        place.provinceCode(),
                        place.country(),
                        place.countryCode(),
                        place.lat(),
                        place.lon(),
                        PlacePrecision.NEAR,
                        place.asTold(),
                        place.site());
    }

    /** "Leon County", "Miami-Dade"; null where it is none of the United States. */
    private static Entry county(Place place) {
        if (!UNITED_STATES.equals(place.countryCode())) {
            return null;
        }
        String name = Folding.fold(place.asTold());
        Entry county = county(name, place);
        return county == null ? county(name + " county", place) : county;
    }

    private static Entry county(String name, Place place) {
        return named(name, place).stream()
                .filter(entry -> entry.kind() == Kind.COUNTY)
                .findFirst()
                .orElse(null);
    }

    private static List<Entry> named(String name, Place place) {
        return Gazetteer.standard().named(name).stream()
                .filter(entry ->
                        place.provinceCode() != null && place.provinceCode().equals(entry.provinceCode()))
                .toList();
    }

    private static boolean isArea(Entry entry) {
        return entry.kind() != Kind.CITY && entry.kind() != Kind.DISTRICT;
    }
}
