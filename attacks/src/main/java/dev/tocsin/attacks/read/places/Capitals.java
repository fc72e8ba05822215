package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Folding;
import dev.tocsin.attacks.read.text.Resource;
import java.util.HashMap;
import java.util.Map;

/** Where countries are governed from. */
public final class Capitals {
    private static final Map<String, String> BY_COUNTRY = load();

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

    /** Folding keeps a name's first letter: it tells most cities apart. */
    private static boolean mayBe(String folded, String name) {
        char first = Character.toLowerCase(name.charAt(0));
        return first < 'a' || first > 'z' || first == folded.charAt(0);
    }
}
