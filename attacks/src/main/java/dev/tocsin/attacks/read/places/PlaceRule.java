package dev.tocsin.attacks.read.places;

import java.util.List;
import java.util.function.Predicate;

/**
 * One way to tell what a place name does where it stands.
 *
 * @param fits whether the words around a name, or its own, are of this kind
 * @param matches texts whose name in brackets it must decide; one that begins with # is a headline
 * @param misses texts whose name in brackets it must not fit
 */
record PlaceRule(String name, PlaceRole role, Predicate<PlaceName> fits, List<String> matches, List<String> misses) {

    static PlaceRule of(String name, PlaceRole role, Predicate<PlaceName> fits) {
        return new PlaceRule(name, role, fits, List.of(), List.of());
    }

    PlaceRule matches(String... texts) {
        return new PlaceRule(name, role, fits, List.of(texts), misses);
    }

    PlaceRule misses(String... texts) {
        return new PlaceRule(name, role, fits, matches, List.of(texts));
    }
}
