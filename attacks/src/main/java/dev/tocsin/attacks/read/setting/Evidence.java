package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.places.CalledPlace;
import dev.tocsin.attacks.read.places.Capitals;
import dev.tocsin.attacks.read.places.Foreigners;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.scenes.Facts;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much an article's names speak for each country and province, whatever each single name may mean. */
final class Evidence {
    /** A city of more inhabitants speaks for its country by its bare name. */
    static final int LARGE = 500_000;

    /** What the manner of a page says for its country at most: less than a country that is told. */
    private static final double AMERICAN = 1.5;

    /** Roles in which a name says nothing of the article's country. */
    private static final Set<PlaceRole> SILENT = EnumSet.of(PlaceRole.PERSON, PlaceRole.NAMESAKE, PlaceRole.OUTLET);

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> provinces = new HashMap<>();
    private final Set<String> cities = new HashSet<>();
    /** Counties of several provinces: told again they speak no louder, or each of the provinces would be told enough. */
    private final Set<String> counties = new HashSet<>();
    /** Large cities told by their bare names: told again they speak no louder, or they would speak for themselves. */
    private final Set<String> large = new HashSet<>();

    /** Whether the text names any place but parts of cities; a people's name may be a language's. */
    private boolean located;

    /** The names that may be parts of a city. */
    private final Map<String, Set<String>> districts = new HashMap<>();

    private final String outlet;
    private final Bearers bearers;

    /**
     * @param outlet code of the province that the newsroom writes of, or null
     * @param countyTowns as {@link CountyTowns#provinces} finds them
     */
    Evidence(List<Facts> article, String outlet, List<String> countyTowns) {
        this.outlet = outlet;
        bearers = new Bearers(outlet);
        if (outlet != null) {
            merge(provinces, outlet, 1.0);
            merge(countries, outlet.substring(0, 2), 1.0);
        }
        int kinds = AmericanNews.kinds(article);
        if (kinds > 1 && outlet == null) {
            merge(countries, "US", Math.min(AMERICAN, kinds * 0.5));
        }
        for (Facts facts : article) {
            addOutlets(facts.places());
            facts.places().forEach(this::add);
            facts.places().forEach(this::addCity);
        }
        countyTowns.forEach(this::addCountyTown);
        if (outlet == null) {
            CountryHints.in(article).forEach((code, weight) -> merge(countries, code, weight));
        }
    }

    private void addCountyTown(String province) {
        merge(provinces, province, 1.5);
        merge(countries, province.substring(0, 2), 0.4);
    }

    double ofCountry(String code) {
        return weight(countries, code);
    }

    /** The Yarmouk of Khartoum is not the one of Baghdad, where the text names places and none of Iraq. */
    boolean mayBeMeant(Entry place) {
        return place.kind() != Kind.DISTRICT
                || !located
                || ofCountry(place.countryCode()) > 0
                || hasCity(place.cityId())
                || districts.getOrDefault(place.cityId(), Set.of()).size() > 1;
    }

    double ofProvince(String code) {
        return weight(provinces, code);
    }

    private static double weight(Map<String, Double> weights, String code) {
        Double weight = code == null ? null : weights.get(code);
        return weight == null ? 0 : weight;
    }

    /** Whether the text names the city, or where several cities share the name, may mean it. */
    boolean hasCity(String cityId) {
        return cities.contains(cityId);
    }

    private void addCity(PlaceName name) {
        Entry first = name.entries().get(0);
        if (first.kind() == Kind.CITY && first.population() > LARGE || name.within() != null) {
            for (Entry e : name.entries()) {
                if (e.kind() == Kind.CITY) {
                    cities.add(e.cityId());
                }
            }
        }
    }

    boolean hasOutlet() {
        return outlet != null;
    }

    /** Whether no name of the text speaks for any other country or province than the newsroom's own. */
    boolean isOfOutletOnly() {
        return outlet != null
                && provinces.keySet().stream().allMatch(outlet::equals)
                && countries.keySet().stream().allMatch(outlet::startsWith);
    }

    private void add(PlaceName name) {
        if (SILENT.contains(name.role()) || name.isOfStreet() || name.isBeyond() || Foreigners.are(name)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        int provincesOf = Bearers.countyProvinces(name);
        double county = Math.max(0.5, 2.0 / Math.max(1, provincesOf));
        boolean again = provincesOf > 1 && !counties.add(name.key());
        for (Entry e : bearers.likely(name)) {
            boolean repeated = again && e.kind() == Kind.COUNTY;
            if (!repeated) {
                add(name, e, seen, county);
            }
        }
    }

    /** @param county what one of the counties of that name speaks for its province */
    private void add(PlaceName name, Entry e, Set<String> seen, double county) {
        located |= e.kind() != Kind.DEMONYM && e.kind() != Kind.DISTRICT && name.role() != PlaceRole.ORIGIN;
        switch (e.kind()) {
            case COUNTRY, DEMONYM -> addCountry(e, seen, e.kind() == Kind.COUNTRY ? 2.0 : 1.0);
            case REGION -> {
                addCountry(e, seen, 1.0);
                addProvince(e, seen, 2.0);
            }
            case PROVINCE -> addProvince(e, seen, 2.0);
            case COUNTY -> addProvince(e, seen, county);
            case CITY -> {
                if (CalledPlace.isCapitalOfCountry(name) || isFirstLandmark(name, e)) {
                    addCountry(e, seen, 1.0);
                }
                boolean abroad = outlet != null && !outlet.startsWith(String.valueOf(e.countryCode()));
                if (e.population() > LARGE
                        && !abroad
                        && e.id().equals(name.entries().get(0).id())
                        && large.add(e.id())) {
                    merge(countries, e.countryCode(), 0.4);
                    merge(provinces, e.provinceCode(), 0.4);
                }
            }
            case DISTRICT ->
                districts.computeIfAbsent(e.cityId(), id -> new HashSet<>()).add(name.key());
        }
    }

    /** "Oldfield, 300 km northwest of Helsinki": a capital or a large city, and the country of what is told by it. */
    private static boolean isFirstLandmark(PlaceName name, Entry e) {
        boolean landmark = name.role() == PlaceRole.FAR_LANDMARK || name.role() == PlaceRole.LANDMARK;
        return landmark
                && e.id().equals(name.entries().get(0).id())
                && (e.population() > LARGE || Capitals.isCapital(e));
    }

    /** An outlet writes of its own province: the one that most names of its line lie in, else the largest namesake's. */
    private void addOutlets(List<PlaceName> names) {
        for (PlaceName name : names) {
            if (name.role() == PlaceRole.OUTLET) {
                Entry best = null;
                for (Entry e : name.entries()) {
                    best = best == null || shared(names, e) > shared(names, best) ? e : best;
                }
                if (outlet == null || outlet.startsWith(String.valueOf(best.countryCode()))) {
                    merge(provinces, best.provinceCode(), 1.0);
                    merge(countries, best.countryCode(), 1.0);
                }
            }
        }
    }

    private static long shared(List<PlaceName> names, Entry e) {
        return names.stream()
                .filter(name -> name.role() == PlaceRole.OUTLET)
                .filter(name -> name.entries().stream()
                        .anyMatch(other ->
                                e.provinceCode() != null && e.provinceCode().equals(other.provinceCode())))
                .count();
    }

    private void addCountry(Entry e, Set<String> seen, double weight) {
        if (e.countryCode() != null && seen.add(e.countryCode())) {
            merge(countries, e.countryCode(), weight);
        }
    }

    private void addProvince(Entry e, Set<String> seen, double weight) {
        if (e.provinceCode() != null && seen.add(e.provinceCode())) {
            merge(provinces, e.provinceCode(), weight);
            merge(countries, e.countryCode(), weight / 4);
        }
    }

    private static void merge(Map<String, Double> weights, String code, double weight) {
        if (code != null) {
            weights.merge(code, weight, Double::sum);
        }
    }
}
