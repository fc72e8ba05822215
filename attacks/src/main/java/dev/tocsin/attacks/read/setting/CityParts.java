package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.places.CalledPlace;
import dev.tocsin.attacks.read.places.PlaceName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts of large cities that bear the name of a town, or of another city's part: two were shot "in Brooklyn", which the
 * article somewhere calls Baltimore's neighborhood. Such a name places nothing; the city's own does.
 */
final class CityParts {
    /** Inhabitants of a city whose parts are known by their own names. */
    private static final int LARGE = 100_000;

    /** From a city's middle to any part of it. */
    private static final int PART_KM = 40;

    /** Names that the article somewhere calls a part of a city, in lower case, and ids of what they may mean. */
    private final Set<String> parts = new HashSet<>();

    /** The large cities that the article tells of. */
    private final List<Entry> cities = new ArrayList<>();

    void note(PlaceName name) {
        if (CalledPlace.isPartOfCity(name)) {
            parts.add(name.key());
            name.entries().forEach(entry -> parts.add(entry.id()));
        }
        Entry first = name.entries().get(0);
        if (first.kind() == Kind.CITY
                && first.population() >= LARGE
                && name.role().weight() > -1) {
            cities.add(first);
        }
    }

    /** @param best what the name means otherwise, or null */
    boolean isPart(PlaceName name, Entry best) {
        if (best == null) {
            return !cities.isEmpty() && !parts.isEmpty() && parts.contains(name.key());
        }
        return parts.contains(best.id()) && (best.kind() == Kind.DISTRICT ? isOfOtherCity(best) : isByLargeCity(best));
    }

    /** Whether the city that it is known for is not told, and another is. */
    private boolean isOfOtherCity(Entry district) {
        return !cities.isEmpty()
                && cities.stream().noneMatch(city -> city.cityId().equals(district.cityId()));
    }

    private boolean isByLargeCity(Entry town) {
        return town.kind() == Kind.CITY
                && cities.stream().anyMatch(city -> !city.id().equals(town.id()) && town.distanceKm(city) < PART_KM);
    }
}
