package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordForm;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Parts of a city that are told with it before them: "the Paris suburb of Saint-Denis", "a Kabul neighbourhood". */
final class Suburbs {
    /** A city of more inhabitants is known by its bare name, and what is told as its suburb is the part. */
    private static final int LARGE = 400_000;

    /** From a city's middle to its suburbs. */
    private static final double SUBURB_KM = 40;

    /** In either spelling. */
    static final WordForm NEIGHBORHOOD = WordForm.of(word -> word.startsWith("neighbo"));

    private static final WordSet PARTS = WordSet.of("suburb", "quarter", "district", "borough", "slum", "shantytown");

    private Suburbs() {}

    /** The Kabul of "in a northern Kabul suburb", the Paris of "the Paris suburb of Saint-Denis". */
    static boolean isCityOfPart(PlaceName name) {
        return isPart(name) && (isOneOfMany(name) || isLarge(name) && isNamed(name));
    }

    private static boolean isPart(PlaceName name) {
        Token after = name.after().is("city") ? name.sentence().at(name.to() + 1) : name.after();
        return PARTS.has(after) || NEIGHBORHOOD.fits(after) && !after.is("neighboring");
    }

    private static boolean isOneOfMany(PlaceName name) {
        int i = name.from() - 1;
        while (WordsBefore.mayBe(name.sentence().at(i))) {
            i--;
        }
        return name.sentence().at(i).is("a");
    }

    private static boolean isLarge(PlaceName name) {
        Entry city = name.city();
        return city != null && city.population() >= LARGE;
    }

    /** Whether the part's own name stands behind: "suburb of Saint-Denis". */
    private static boolean isNamed(PlaceName name) {
        Sentence s = name.sentence();
        return s.at(name.to() + 1).is("of") && s.at(name.to() + 2).capital();
    }

    /** The same names, each suburb the one next to its city: there is a Saint-Denis on Réunion, too. */
    static List<PlaceName> settled(List<PlaceName> names) {
        List<PlaceName> settled = names;
        for (int i = names.size() - 2; i >= 0; i--) {
            PlaceName city = names.get(i);
            PlaceName part = names.get(i + 1);
            if (isPart(city) && isNamed(city) && isLarge(city) && part.from() == city.to() + 2) {
                settled = settled == names ? new ArrayList<>(names) : settled;
                settle(settled, i, city, part);
            }
        }
        return settled;
    }

    private static void settle(List<PlaceName> names, int i, PlaceName city, PlaceName part) {
        Entry whole = city.city();
        List<Entry> near = part.entries().stream()
                .filter(entry -> entry.distanceKm(whole) < SUBURB_KM)
                .toList();
        if (part.entries().get(0).population() > whole.population()) {
            names.set(i, city.as(PlaceRole.NAMESAKE));
        } else if (!near.isEmpty()) {
            names.set(i, city.as(PlaceRole.LANDMARK));
            names.set(i + 1, part.meaning(near).as(city.isLocative() ? PlaceRole.LOCATIVE : part.role()));
        } else if (!city.after().is("district")
                && !part.sentence().at(part.to()).is(Sense.POSS)) {
            names.remove(i + 1);
        }
    }
}
