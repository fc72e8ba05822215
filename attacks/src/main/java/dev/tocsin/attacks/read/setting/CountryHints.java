package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.read.people.Actors;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What speaks for a country without its name: a group that fights there, "FARC dissidents", and what only its own
 * divisions are called, "Barangay Oldfield", "the Oldfield cercle". It tells namesakes apart, and places nothing itself.
 */
final class CountryHints {
    /** Words for divisions, and the countries that have them. */
    private static final Map<String, List<String>> DIVISIONS = Map.ofEntries(
            Map.entry("barangay", List.of("PH")),
            Map.entry("barangays", List.of("PH")),
            Map.entry("sitio", List.of("PH")),
            Map.entry("cercle", List.of("ML")),
            Map.entry("upazila", List.of("BD")),
            Map.entry("tehsil", List.of("PK", "IN")),
            Map.entry("panchayat", List.of("IN")),
            Map.entry("taluk", List.of("IN")),
            Map.entry("taluka", List.of("IN")),
            Map.entry("woreda", List.of("ET")),
            Map.entry("regency", List.of("ID")),
            Map.entry("tambon", List.of("TH")),
            Map.entry("amphoe", List.of("TH")),
            Map.entry("corregimiento", List.of("CO")),
            Map.entry("vereda", List.of("CO")),
            Map.entry("wilaya", List.of("DZ")),
            Map.entry("oblast", List.of("UA", "RU")),
            Map.entry("raion", List.of("UA", "RU")));

    private static final WordSet WORDS = WordSet.of(DIVISIONS.keySet());

    /** Less than any country that is told. */
    private static final double OF_ACTOR = 0.6;

    private static final double OF_DIVISION = 1;

    private CountryHints() {}

    /** Codes of the countries that any of its words speaks for, and how loud. */
    static Map<String, Double> in(List<Facts> article) {
        Map<String, Double> codes = new HashMap<>();
        for (Facts facts : article) {
            Sentence s = facts.sentence();
            for (Actors.Mention actor : Actors.within(s, facts.from(), facts.to())) {
                Actors.countries(actor.name()).forEach(code -> codes.merge(code, OF_ACTOR, Math::max));
            }
            for (int i = s.next(WORDS, facts.from()); i < facts.to(); i = s.next(WORDS, i + 1)) {
                DIVISIONS
                        .getOrDefault(s.at(i).word().text(), List.of())
                        .forEach(code -> codes.merge(code, OF_DIVISION, Math::max));
            }
        }
        return codes;
    }
}
