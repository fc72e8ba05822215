package dev.tocsin.attacks.gazetteer;

import dev.tocsin.attacks.gazetteer.Entry.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The settlements of a country by what their names sound like: wires write Maarat al-Numan and Maarat al-Numaan for
 * Maarrat an Numan. A country is worked out when a text first asks for it, and kept.
 */
final class Spellings {
    /** Shorter keys would find anything. */
    private static final int SHORTEST = 5;

    private final PlaceRows places;
    private final Map<String, List<Integer>> linesByCountry = new HashMap<>();
    private final Map<String, Map<String, List<Integer>>> soundsByCountry = new ConcurrentHashMap<>();

    Spellings(PlaceRows places) {
        this.places = places;
        for (int line = 0; line < places.count(); line++) {
            if (places.kind(line) == Kind.CITY) {
                linesByCountry
                        .computeIfAbsent(places.country(line), none -> new ArrayList<>())
                        .add(line);
            }
        }
    }

    /** The settlements of the area, a country or a province, whose names sound like this one. */
    List<Entry> like(String foldedName, Entry area) {
        String sound = Sounds.of(foldedName);
        if (sound.length() < SHORTEST || area.countryCode() == null) {
            return List.of();
        }
        return soundsByCountry.computeIfAbsent(area.countryCode(), this::sounds).getOrDefault(sound, List.of()).stream()
                .map(places::entry)
                .filter(e -> area.provinceCode() == null || area.provinceCode().equals(e.provinceCode()))
                .toList();
    }

    private Map<String, List<Integer>> sounds(String country) {
        Map<String, List<Integer>> sounds = new HashMap<>();
        for (int line : linesByCountry.getOrDefault(country, List.of())) {
            String sound = Sounds.of(Folding.fold(places.name(line)));
            sounds.computeIfAbsent(sound, none -> new ArrayList<>(1)).add(line);
        }
        return sounds;
    }
}
