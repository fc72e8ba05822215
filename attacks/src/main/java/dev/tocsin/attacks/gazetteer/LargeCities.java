package dev.tocsin.attacks.gazetteer;

import dev.tocsin.attacks.gazetteer.Entry.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The large city, if any, that most of a county of the United States live around. */
final class LargeCities {
    private static final String UNITED_STATES = "US";
    /** Inhabitants of a city that what happens in its county is told by. */
    private static final int LARGE = 100_000;
    /** It has at least one in so many of its county's people. */
    private static final int SHARE = 8;
    /** From where the county's people live on average: within it a place is near the city. */
    private static final double NEAR_KM = 25;

    private final Map<String, Entry> byCounty = new HashMap<>();

    LargeCities(PlaceRows places) {
        List<Entry> cities = new ArrayList<>();
        Map<String, List<Entry>> counties = new HashMap<>();
        for (int line = 0; line < places.count(); line++) {
            if (UNITED_STATES.equals(places.country(line))) {
                Entry entry = places.entry(line);
                if (entry.kind() == Kind.COUNTY) {
                    counties.computeIfAbsent(entry.provinceCode(), code -> new ArrayList<>())
                            .add(entry);
                } else if (entry.kind() == Kind.CITY && entry.population() >= LARGE) {
                    cities.add(entry);
                }
            }
        }
        cities.sort(Entry.MOST_POPULOUS_FIRST);
        for (Entry city : cities) {
            Entry county = nearest(counties.getOrDefault(city.provinceCode(), List.of()), city);
            if (county != null && county.population() <= city.population() * (long) SHARE) {
                byCounty.putIfAbsent(county.id(), city);
            }
        }
    }

    /** Null where the county has none. */
    Entry of(Entry county) {
        return byCounty.get(county.id());
    }

    private static Entry nearest(List<Entry> counties, Entry city) {
        Entry nearest = null;
        double least = NEAR_KM;
        for (Entry county : counties) {
            double km = county.distanceKm(city);
            if (km < least) {
                nearest = county;
                least = km;
            }
        }
        return nearest;
    }
}
