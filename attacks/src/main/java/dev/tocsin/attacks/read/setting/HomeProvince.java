package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.scenes.Facts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The province that an article writes from: the one that it tells most things to lie in, and its newsroom's in doubt. */
final class HomeProvince {
    /** What a county told together with one of its towns counts for. */
    private static final int COUNTY_WITH_TOWN = 2;

    /** How many things are told to lie in each province, by its code. */
    private final Map<String, Integer> told = new HashMap<>();

    /** The provinces whose people are told of, by their codes. */
    private final Set<String> residents = new HashSet<>();

    private final String outlet;
    private final String code;

    /**
     * @param outlet code of the province that the newsroom writes of, or null
     * @param countyTowns as {@link CountyTowns#provinces} finds them
     */
    HomeProvince(List<Facts> article, String outlet, List<String> countyTowns) {
        this.outlet = outlet;
        for (Facts facts : article) {
            facts.places().forEach(this::add);
        }
        countyTowns.forEach(province -> told.merge(province, COUNTY_WITH_TOWN, Integer::sum));
        code = mostTold();
    }

    /** Its code; the newsroom's own where two are level, null where there is none. */
    String code() {
        return code;
    }

    /** The one whose people alone the article tells of, by no other word of where it was: "an Alaska man"; else null. */
    String ofResidents() {
        return code == null && residents.size() == 1 ? residents.iterator().next() : null;
    }

    /** Whether nothing but the newsroom speaks for it. */
    boolean isByOutlet() {
        return told.isEmpty() && outlet != null;
    }

    private String mostTold() {
        String best = outlet;
        int most = outlet == null ? 0 : 1 + told.getOrDefault(outlet, 0);
        for (Map.Entry<String, Integer> province : told.entrySet()) {
            boolean other = !province.getKey().equals(outlet);
            if (other && province.getValue() >= most) {
                best = province.getValue() == most ? null : province.getKey();
                most = province.getValue();
            }
        }
        return best == null ? outlet : best;
    }

    /** "Oldfield, N.D.", "Barnes County deputies", "in Ohio". */
    private void add(PlaceName name) {
        Entry first = name.entries().get(0);
        boolean county = name.isCalledDivision() && Bearers.countyProvinces(name) == 1;
        boolean there = name.isScene();
        boolean province = name.isOnlyProvince() && there && !first.ambiguousWord();
        if (name.isOnlyProvince() && name.role() == PlaceRole.RESIDENCE) {
            residents.add(first.provinceCode());
        }
        if (name.within() != null && name.isToldIn()) {
            told.merge(name.within().entries().get(0).provinceCode(), 1, Integer::sum);
        } else if (county || province) {
            Entry of = county ? countyOf(name) : first;
            told.merge(of.provinceCode(), 1, Integer::sum);
        }
    }

    private static Entry countyOf(PlaceName name) {
        return name.entries().stream()
                .filter(e -> e.kind() == Kind.COUNTY)
                .findFirst()
                .orElseThrow();
    }
}
