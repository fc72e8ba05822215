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
import java.util.Objects;

/** Where countries and provinces are governed from. */
public final class Capitals {
    private static final Map<String, String> BY_COUNTRY = load();

    /** What is no city behind "capital". */
    private static final WordSet OTHER = WordSet.of(
            "territory", "region", "market", "markets", "controls", "punishment", "of", "investment", "flight");

    /** What stands between a province and its capital. */
    private static final WordSet KINDS =
            WordSet.of("state", "provincial", "province", "regional", "region", "departmental", "administrative");

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

    /**
     * "the Austrian capital", "Somalia's capital", "the capital of Borno state", where no city's name stands by: the city;
     * else the name itself.
     *
     * @param before the names that stand before it in the sentence
     */
    static PlaceName meant(PlaceName name, List<PlaceName> before, PlaceNames names) {
        Sentence s = name.sentence();
        int behind = capitalBehind(s, name.to());
        int from = behind < 0 ? capitalBefore(name, before) : name.from();
        int to = behind < 0 ? name.to() : behind + 1;
        if (from < 0 || isNamed(s, to)) {
            return name;
        }
        List<Entry> cities = cities(name, names);
        return cities.isEmpty() ? name : PlaceName.of(s, from, to, cities);
    }

    /** Where the "capital" stands of "'s capital", "state capital"; -1 where none does. */
    private static int capitalBehind(Sentence s, int to) {
        int i = to + (s.at(to).is(Sense.POSS) ? 1 : 0);
        i += KINDS.has(s.at(i)) ? 1 : 0;
        return s.at(i).is("capital") ? i : -1;
    }

    /** Where "provincial capital of" begins before a name, or before the country that it is told with; -1 where it does not. */
    private static int capitalBefore(PlaceName name, List<PlaceName> before) {
        Sentence s = name.sentence();
        boolean owned = s.at(name.from() - 1).is(Sense.POSS) && !before.isEmpty();
        int of = (owned ? before.get(before.size() - 1).from() : name.from()) - 1;
        of -= s.at(of).is(Sense.DET) ? 1 : 0;
        boolean people = name.entries().get(0).kind() == Entry.Kind.DEMONYM;
        if (!s.at(of).is("of")
                || !s.at(of - 1).is("capital")
                || people
                || name.after().is(Sense.POSS)) {
            return -1;
        }
        int from = of - 1 - (KINDS.has(s.at(of - 2)) ? 1 : 0);
        int the = from - (s.at(from - 1).is(Sense.DET) ? 1 : 0);
        return the == 0 || s.at(the - 1).is(Sense.PREP) ? from : -1;
    }

    /** Whether the city is named behind, or no city is meant. */
    private static boolean isNamed(Sentence s, int to) {
        int behind = s.at(to).is("city") || s.at(to).is(",") ? to + 1 : to;
        Token next = s.at(behind);
        return next.capital() && !next.is(Sense.WEEKDAY) || OTHER.has(next);
    }

    private static List<Entry> cities(PlaceName name, PlaceNames names) {
        Entry first = name.entries().get(0);
        if (first.kind() == Entry.Kind.PROVINCE) {
            return name.entries().stream()
                    .filter(e -> e.kind() == Entry.Kind.PROVINCE)
                    .map(e -> names.seat(e.provinceCode()))
                    .filter(Objects::nonNull)
                    .toList();
        }
        String country = first.countryCode();
        boolean area = first.kind() == Entry.Kind.DEMONYM
                || first.kind() == Entry.Kind.COUNTRY && !name.mayBe(Entry.Kind.PROVINCE);
        String capital = country == null || !area ? null : BY_COUNTRY.get(country);
        return capital == null
                ? List.of()
                : names.named(capital).stream()
                        .filter(e -> e.kind() == Entry.Kind.CITY && country.equals(e.countryCode()))
                        .limit(1)
                        .toList();
    }

    /** Folding keeps a name's first letter: it tells most cities apart. */
    private static boolean mayBe(String folded, String name) {
        char first = Character.toLowerCase(name.charAt(0));
        return first < 'a' || first > 'z' || first == folded.charAt(0);
    }
}
