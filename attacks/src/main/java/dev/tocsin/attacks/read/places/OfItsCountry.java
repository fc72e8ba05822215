package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * Places told with their country's name as an adjective: the Isabela of "the Philippine province of Isabela" is none of
 * Puerto Rico, and the Acre of "the Israeli city of Acre" no Brazilian state.
 */
final class OfItsCountry {
    private static final WordSet PROVINCES =
            WordSet.of("province", "state", "region", "department", "governorate", "oblast");

    private static final WordSet TOWNS = WordSet.of("city", "town", "village", "port", "resort");

    /** In words: "the Lebanese border town of". */
    private static final int BETWEEN = 3;

    /** In words: "the capital of the northern Afghan". */
    private static final int CAPITAL = 6;

    private OfItsCountry() {}

    /** Leaves each of the names so told what it can mean in its country, where it bears the name at all. */
    static void choose(List<PlaceName> names) {
        for (int i = 1; i < names.size(); i++) {
            PlaceName people = names.get(i - 1);
            PlaceName name = names.get(i);
            int between = name.from() - people.to();
            boolean told = people.isPeople() && name.before().is("of") && between >= 2 && between <= BETWEEN;
            if (told && !isGovernedFrom(people)) {
                names.set(i, chosen(people, name));
            }
        }
    }

    /** "in the capital of the Afghan province of Bar": the city may be meant. */
    private static boolean isGovernedFrom(PlaceName people) {
        boolean capital = false;
        for (int k = people.from() - 1; k > people.from() - CAPITAL; k--) {
            capital |= people.sentence().at(k).is("capital");
        }
        return capital;
    }

    private static PlaceName chosen(PlaceName people, PlaceName name) {
        boolean province = PROVINCES.has(name.sentence().at(name.from() - 2));
        boolean town = TOWNS.has(name.sentence().at(name.from() - 2));
        String country = people.entries().get(0).countryCode();
        List<Entry> there = name.entries().stream()
                .filter(e -> country != null && country.equals(e.countryCode()))
                .filter(e -> province ? isDivision(e) : town && isTown(e))
                .toList();
        return there.isEmpty() ? name : name.meaning(there);
    }

    private static boolean isDivision(Entry e) {
        return e.kind() == Entry.Kind.PROVINCE || e.kind() == Entry.Kind.COUNTY || e.kind() == Entry.Kind.REGION;
    }

    private static boolean isTown(Entry e) {
        return e.kind() == Entry.Kind.CITY || e.kind() == Entry.Kind.DISTRICT;
    }
}
