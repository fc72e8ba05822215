package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.places.CalledPlace;
import dev.tocsin.attacks.read.places.PlaceName;
import java.util.HashSet;
import java.util.Set;

/** Which is meant by a name that a city shares with the province around it. */
final class CityOrProvince {
    /** A bare "Balkh" is the province where the article calls it one elsewhere. */
    private static final double CALLED_ELSEWHERE = 3;

    /** More than any evidence. */
    private static final double NO_PROVINCE = -20;

    private static final double CITY_RATHER = -5;

    /** Ids of provinces that the article somewhere calls provinces. */
    private final Set<String> called = new HashSet<>();

    /** Notes what the article calls a province. */
    void note(PlaceName name) {
        for (Entry e : name.entries()) {
            if (e.kind() == Kind.PROVINCE && isCalledProvince(name)) {
                called.add(e.id());
            }
        }
    }

    /** What speaks for the province, below 0 where the city is meant rather; 0 where no city bears the name. */
    double forProvince(PlaceName name, Entry province) {
        if (!isCityRather(name, province) || isCalledProvince(name)) {
            return 0;
        }
        if (CalledPlace.isCity(name) || liesInItself(name, province)) {
            return NO_PROVINCE;
        }
        return called.contains(province.id()) ? CALLED_ELSEWHERE : CITY_RATHER;
    }

    /** "in Khost, the capital of Khost province": the first lies in the second. */
    private static boolean liesInItself(PlaceName name, Entry province) {
        return name.within() != null && name.within().entries().stream().anyMatch(province::equals);
    }

    /** Whether the name is a city's as much as a province's: Kabul, but not Florida. */
    private static boolean isCityRather(PlaceName name, Entry province) {
        return name.entries().stream()
                .anyMatch(e -> e.kind() == Kind.CITY && e.population() * 10L >= province.population());
    }

    static boolean isCalledProvince(PlaceName name) {
        return name.key().endsWith("province")
                || name.after().is("province")
                || (name.before().is("of")
                        && name.sentence().at(name.from() - 2).is("capital"));
    }
}
