package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.gazetteer.Folding;
import dev.tocsin.attacks.gazetteer.Gazetteer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What matching asks of places. */
final class Places {
    private static final double KM_OF_A_DEGREE = 111.2;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final double LARGE = 100_000;
    private static final int LETTERS_OF_A_TERM = 4;

    private Places() {}

    static boolean isInCity(Place place) {
        return place.cityId() != null && place.precision().isInCity();
    }

    static boolean areSameCity(Place a, Place b) {
        return isInCity(a) && isInCity(b) && a.cityId().equals(b.cityId());
    }

    /** The words of the city's name, as they stand among a sketch's terms. */
    static Set<Integer> nameAsTerms(Place place) {
        Set<Integer> terms = new TreeSet<>();
        if (isInCity(place)) {
            NO_LETTERS
                    .splitAsStream(place.city().toLowerCase(Locale.ROOT))
                    .filter(word -> word.length() >= LETTERS_OF_A_TERM)
                    .forEach(word -> terms.add(word.hashCode()));
        }
        return terms;
    }

    /** How many powers of ten its city's people are above a hundred thousand; 0 below. */
    static double size(Place place) {
        if (!isInCity(place)) {
            return 0;
        }
        return Gazetteer.standard().named(Folding.fold(place.city())).stream()
                .filter(entry -> place.cityId().equals(entry.id()))
                .mapToDouble(entry -> Math.max(0, Math.log10(Math.max(1, entry.population()) / LARGE)))
                .findFirst()
                .orElse(0);
    }

    static boolean areSameProvince(Place a, Place b) {
        return a.provinceCode() != null && a.provinceCode().equals(b.provinceCode());
    }

    /** Kilometres between two points, good enough for some hundreds; null where one is not known. */
    static Double kilometres(Place a, Place b) {
        if (a.lat() == null || b.lat() == null || a.lon() == null || b.lon() == null) {
            return null;
        }
        double north = a.lat() - b.lat();
        double east = (a.lon() - b.lon()) * Math.cos(Math.toRadians((a.lat() + b.lat()) / 2));
        return KM_OF_A_DEGREE * Math.hypot(north, east);
    }
}
