package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.gazetteer.Folding;
import dev.tocsin.attacks.gazetteer.Gazetteer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Villages that no gazetteer has, by their names as told: raids on one village after another are not one raid. */
final class Villages {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** Of a name's words: shorter ones are left out of sketches. */
    private static final int LETTERS = 3;

    /** Words of places that are no village, or part of one's name only. */
    private static final Set<String> WIDER = Set.of(
            "county", "district", "province", "region", "area", "road", "highway", "state", "subdistrict", "agency");

    private Villages() {}

    /** Whether both tell a village of one name and province, whatever town each of them tells it near. */
    static boolean areOne(Signature a, Signature b) {
        return Places.areSameProvince(a.report().place(), b.report().place())
                && !a.villageWords().isEmpty()
                && a.villageWords().equals(b.villageWords());
    }

    /** Whether both tell a village, by names that do not look alike, and neither's words name the other's. */
    static boolean areTwo(Signature a, Signature b) {
        Set<String> one = a.villageWords();
        Set<String> other = one.isEmpty() ? one : b.villageWords();
        return !other.isEmpty()
                && !areAlike(one, other)
                && !isNamedIn(one, b.report())
                && !isNamedIn(other, a.report());
    }

    /** The words of a village's name; none where the place is wider, or in the gazetteer. */
    static Set<String> words(Place place) {
        boolean within = place.precision() == PlacePrecision.NEAR || place.precision() == PlacePrecision.PROVINCE;
        if (!within
                || place.asTold() == null
                || !Gazetteer.standard().named(Folding.fold(place.asTold())).isEmpty()) {
            return Set.of();
        }
        Set<String> words = new TreeSet<>();
        NO_LETTERS
                .splitAsStream(place.asTold().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= LETTERS)
                .forEach(words::add);
        return words.stream().anyMatch(WIDER::contains) ? Set.of() : words;
    }

    /** "Makiwo" and "Makewo": one letter begins both, as other alphabets have it. */
    private static boolean areAlike(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(one -> b.stream().anyMatch(other -> one.charAt(0) == other.charAt(0)));
    }

    private static boolean isNamedIn(Set<String> words, Report report) {
        return words.stream().anyMatch(word -> report.sketch().terms().contains(word.hashCode()));
    }
}
