package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Folding;
import dev.tocsin.attacks.read.text.Resource;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where countries are governed from. */
public final class Capitals {
    private static final Map<String, String> BY_COUNTRY = load();

    /** What is no city behind "capital". */
    private static final WordSet OTHER = WordSet.of(
            "territory", "region", "market", "markets", "controls", "punishment", "of", "investment", "flight");

    private Capitals() {}

    private static Map<String, String> load() {
        Map<String, String> capitals = new HashMap<>();
        for (String line : Resource.lines(Capitals.class, "capitals.tsv")) {
            String[] fields = line.split("\t", -1);
            capitals.put(fields[0], Folding.fold(fields[1]));
        }
        return Map.copyOf(capitals);
    }

    public static boolean isCapital(Entry city) {
        String capital = city.countryCode() == null ? null : BY_COUNTRY.get(city.countryCode());
        return capital != null && mayBe(capital, city.name()) && capital.equals(Folding.fold(city.name()));
    }

    /** "the Austrian capital", "Somalia's capital", where no city's name stands behind: the city; else the name itself. */
    static PlaceName ofCountry(PlaceName name, PlaceNames names) {
        Sentence s = name.sentence();
        int i = name.to() + (name.after().is(Sense.POSS) ? 1 : 0);
        String country = s.at(i).is("capital") ? name.entries().get(0).countryCode() : null;
        int behind = s.at(i + 1).is("city") || s.at(i + 1).is(",") ? i + 2 : i + 1;
        Token next = s.at(behind);
        boolean named = next.capital() && !next.is(Sense.WEEKDAY) || OTHER.has(next);
        String capital = country == null || named || name.mayBe(Entry.Kind.PROVINCE) ? null : BY_COUNTRY.get(country);
        List<Entry> cities = capital == null
                ? List.of()
                : names.named(capital).stream()
                        .filter(e -> e.kind() == Entry.Kind.CITY && country.equals(e.countryCode()))
                        .limit(1)
                        .toList();
        return cities.isEmpty() ? name : PlaceName.of(s, name.from(), i + 1, cities);
    }

    /** Folding keeps a name's first letter: it tells most cities apart. */
    private static boolean mayBe(String folded, String name) {
        char first = Character.toLowerCase(name.charAt(0));
        return first < 'a' || first > 'z' || first == folded.charAt(0);
    }
}
