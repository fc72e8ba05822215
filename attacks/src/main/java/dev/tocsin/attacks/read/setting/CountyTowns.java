package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.scenes.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The provinces that a county and a town told with it lie in: there are dozens of Wayne Counties, and several
 * Goldsboros, but only one of each has the other for a neighbour. A town that shares its county's name may be the county:
 * "DeKalb police".
 */
final class CountyTowns {
    /** From where a county's people live on average to a town of it. */
    private static final int COUNTY_KM = 40;

    /** Sentences from the top that are looked at: below them other news is told. */
    private static final int TOP = 40;

    private CountyTowns() {}

    /**
     * The province's code for each county that has a town of the article in one province alone.
     *
     * @param outlet code of the province that the newsroom writes of, and is taken to mean where it may; or null
     */
    static List<String> provinces(List<Facts> article, String outlet) {
        Map<String, PlaceName> counties = new TreeMap<>();
        Map<String, PlaceName> towns = new TreeMap<>();
        for (Facts facts : article.subList(0, Math.min(TOP, article.size()))) {
            for (PlaceName name : facts.places()) {
                if (name.isCalledDivision() && name.mayBe(Kind.COUNTY)) {
                    counties.putIfAbsent(name.key(), name);
                } else if (isTown(name)) {
                    towns.putIfAbsent(name.key(), name);
                }
            }
        }
        List<String> provinces = new ArrayList<>(0);
        for (PlaceName county : counties.values()) {
            List<PlaceName> others = towns.values().stream()
                    .filter(town -> !county.key().startsWith(town.key() + " "))
                    .toList();
            Set<String> near = provincesOf(county, others);
            if (near.contains(outlet)) {
                provinces.add(outlet);
            } else if (near.size() == 1) {
                provinces.addAll(near);
            }
        }
        return provinces;
    }

    private static boolean isTown(PlaceName name) {
        return name.isScene() && name.mayBe(Kind.CITY) && !name.isOfStreet();
    }

    private static Set<String> provincesOf(PlaceName county, Iterable<PlaceName> towns) {
        Set<String> provinces = new HashSet<>();
        for (Entry c : county.entries()) {
            if (c.kind() == Kind.COUNTY && c.provinceCode() != null && hasTown(c, towns)) {
                provinces.add(c.provinceCode());
            }
        }
        return provinces;
    }

    private static boolean hasTown(Entry county, Iterable<PlaceName> towns) {
        for (PlaceName town : towns) {
            for (Entry t : town.entries()) {
                if (t.kind() == Kind.CITY
                        && county.provinceCode().equals(t.provinceCode())
                        && t.distanceKm(county) < COUNTY_KM) {
                    return true;
                }
            }
        }
        return false;
    }
}
