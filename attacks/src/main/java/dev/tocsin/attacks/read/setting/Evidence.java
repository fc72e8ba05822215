package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.places.Capitals;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much an article's names speak for each country and province, whatever each single name may mean. */
public final class Evidence {
    /** A city of more inhabitants speaks for its country by its bare name. */
    private static final int LARGE = 500_000;

    /** What the manner of a page says for its country at most: less than a country that is told. */
    private static final double AMERICAN = 1.5;

    /** Whose own they are, there it was: "the Lebanese army". The United States' go everywhere. */
    private static final WordSet FORCES = WordSet.of(
            "army",
            "police",
            "authorities",
            "officials",
            "prosecutors",
            "government",
            "military",
            "ministry",
            "president",
            "city",
            "town",
            "port",
            "village",
            "province",
            "state");

    /** Roles in which a name says nothing of the article's country. */
    private static final Set<PlaceRole> SILENT = EnumSet.of(PlaceRole.PERSON, PlaceRole.NAMESAKE, PlaceRole.OUTLET);

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> provinces = new HashMap<>();
    private final Map<String, Integer> homes = new HashMap<>();
    private final Set<String> cities = new HashSet<>();
    private final Set<String> scenes = new HashSet<>();
    /** Counties of several provinces: told again they speak no louder, or each of the provinces would be told enough. */
    private final Set<String> namesakes = new HashSet<>();
    /** Large cities told by their bare names: told again they speak no louder, or they would speak for themselves. */
    private final Set<String> large = new HashSet<>();

    private final String outlet;
    private final String home;

    /** @param outlet code of the province that the newsroom writes of, or null */
    Evidence(List<Facts> article, String outlet) {
        this.outlet = outlet;
        if (outlet != null) {
            merge(provinces, outlet, 1.0);
            merge(countries, outlet.substring(0, 2), 1.0);
        }
        int kinds = AmericanNews.kinds(article);
        if (kinds > 1) {
            merge(countries, "US", Math.min(AMERICAN, kinds * 0.5));
        }
        for (Facts facts : article) {
            addOutlets(facts.places());
            facts.places().forEach(this::add);
            facts.places().forEach(this::addHome);
            facts.places().forEach(this::addCity);
            facts.places().forEach(this::addScene);
        }
        CountyTowns.provinces(article, outlet).forEach(this::addCountyTown);
        home = mostTold();
    }

    private void addCountyTown(String province) {
        merge(provinces, province, 1.5);
        merge(countries, province.substring(0, 2), 0.4);
        homes.merge(province, 2, Integer::sum);
    }

    double ofCountry(String code) {
        return weight(countries, code);
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

    /** Whether the text tells the country as where it was: "Lebanon's army", "in Lebanon", "Lebanese police". */
    boolean tellsOf(String country) {
        return scenes.contains(country);
    }

    /** The only country that the text tells as where it was; null where there is none, or more. */
    String onlyScene() {
        return scenes.size() == 1 ? scenes.iterator().next() : null;
    }

    private void addScene(PlaceName name) {
        Entry first = name.entries().get(0);
        boolean there = first.kind() == Kind.COUNTRY
                ? name.isScene() || name.after().is(Sense.POSS)
                : first.kind() == Kind.DEMONYM && FORCES.has(name.after());
        if (there && !name.isBeyond()) {
            scenes.add(first.countryCode());
        }
    }

    private void addCity(PlaceName name) {
        Entry first = name.entries().get(0);
        if (first.kind() == Kind.CITY && first.population() > LARGE || name.within() != null) {
            name.entries().stream().filter(e -> e.kind() == Kind.CITY).forEach(e -> cities.add(e.cityId()));
        }
    }

    boolean hasOutlet() {
        return outlet != null;
    }

    boolean isHomeByOutlet() {
        return homes.isEmpty() && outlet != null;
    }

    /** The province that the article writes from: the one it tells most things to lie in; null where two are level. */
    String home() {
        return home;
    }

    private String mostTold() {
        String best = outlet;
        int most = outlet == null ? 0 : 1 + homes.getOrDefault(outlet, 0);
        for (Map.Entry<String, Integer> told : homes.entrySet()) {
            boolean other = !told.getKey().equals(outlet);
            if (other && told.getValue() >= most) {
                best = told.getValue() == most ? null : told.getKey();
                most = told.getValue();
            }
        }
        return best == null ? outlet : best;
    }

    /** Whether no name of the text speaks for any other country or province than the newsroom's own. */
    boolean isOfOutletOnly() {
        return outlet != null
                && provinces.keySet().stream().allMatch(outlet::equals)
                && countries.keySet().stream().allMatch(outlet::startsWith);
    }

    /** "Oldfield, N.D.", "Barnes County deputies", "in Ohio". */
    private void addHome(PlaceName name) {
        Entry first = name.entries().get(0);
        boolean county = name.isCalledDivision() && provincesOf(name) == 1;
        boolean there = name.isScene();
        boolean province = name.isOnlyProvince() && there && !first.ambiguousWord();
        if (name.within() != null && name.isToldIn()) {
            homes.merge(name.within().entries().get(0).provinceCode(), 1, Integer::sum);
        } else if (county || province) {
            Entry of = county ? countyOf(name) : first;
            homes.merge(of.provinceCode(), 1, Integer::sum);
        }
    }

    private static Entry countyOf(PlaceName name) {
        return name.entries().stream()
                .filter(e -> e.kind() == Kind.COUNTY)
                .findFirst()
                .orElseThrow();
    }

    private void add(PlaceName name) {
        if (SILENT.contains(name.role()) || name.isOfStreet() || name.isBeyond()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        int provincesOf = provincesOf(name);
        double county = Math.max(0.5, 2.0 / Math.max(1, provincesOf));
        boolean again = provincesOf > 1 && !namesakes.add(name.key());
        boolean mayBeHere = outlet != null && mayBeHere(name);
        Set<Kind> here = kindsHere(name);
        for (Entry e : name.entries()) {
            boolean repeated = again && e.kind() == Kind.COUNTY;
            if (!repeated && !mayBeNoPlace(name, e) && isLikely(name, e, mayBeHere, here)) {
                add(name, e, seen, county);
            }
        }
    }

    /** A word or a man's name as much as a place's; "in Mali" or "in Chad" is a country all the same. */
    private static boolean mayBeNoPlace(PlaceName name, Entry e) {
        boolean country = e.kind() == Kind.COUNTRY && name.isScene();
        return e.ambiguousWord() && name.entries().size() > 1 && !country;
    }

    /**
     * A division that shares its name with a larger place of another country speaks only where it is called one, and
     * with a place of the newsroom's own country not at all.
     */
    private boolean isLikely(PlaceName name, Entry e, boolean mayBeHere, Set<Kind> here) {
        if (name.within() == null ? isElsewhereThanHere(e, here) : !isIn(name.within(), e)) {
            return false;
        }
        boolean abroad = outlet != null && e.provinceCode() != null && !outlet.startsWith(e.countryCode());
        if (abroad && (mayBeHere || e.population() < LARGE)) {
            return false;
        }
        String usual = name.entries().get(0).countryCode();
        boolean division = e.kind() == Kind.PROVINCE || e.kind() == Kind.COUNTY;
        return !division || usual == null || usual.equals(e.countryCode()) || name.isCalledDivision();
    }

    /** The Columbus of Ohio, in a newsroom that writes of Indiana's. */
    private boolean isElsewhereThanHere(Entry e, Set<Kind> here) {
        boolean town = e.kind() == Kind.CITY || e.kind() == Kind.COUNTY;
        return town && here.contains(e.kind()) && !outlet.equals(e.provinceCode());
    }

    /** What bears the name in the newsroom's own province. */
    private Set<Kind> kindsHere(PlaceName name) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Entry e : name.entries()) {
            if (outlet != null && outlet.equals(e.provinceCode())) {
                kinds.add(e.kind());
            }
        }
        return kinds;
    }

    private static boolean isIn(PlaceName wide, Entry e) {
        return wide.entries().stream()
                .anyMatch(w -> w.provinceCode() == null
                        ? w.countryCode() == null || w.countryCode().equals(e.countryCode())
                        : w.provinceCode().equals(e.provinceCode()));
    }

    private boolean mayBeHere(PlaceName name) {
        return name.entries().stream().anyMatch(e -> e.countryCode() != null && outlet.startsWith(e.countryCode()));
    }

    /** @param county what one of the counties of that name speaks for its province */
    private void add(PlaceName name, Entry e, Set<String> seen, double county) {
        switch (e.kind()) {
            case COUNTRY, DEMONYM -> addCountry(e, seen, e.kind() == Kind.COUNTRY ? 2.0 : 1.0);
            case REGION -> {
                addCountry(e, seen, 1.0);
                addProvince(e, seen, 2.0);
            }
            case PROVINCE -> addProvince(e, seen, 2.0);
            case COUNTY -> addProvince(e, seen, county);
            case CITY -> {
                if (name.isCapitalOfCountry() || isFirstLandmark(name, e)) {
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
            case DISTRICT -> {}
        }
    }

    /** "Oldfield, 300 km northwest of Helsinki": a capital or a large city, and the country of what is told by it. */
    private static boolean isFirstLandmark(PlaceName name, Entry e) {
        boolean landmark = name.role() == PlaceRole.FAR_LANDMARK || name.role() == PlaceRole.LANDMARK;
        return landmark
                && e.id().equals(name.entries().get(0).id())
                && (e.population() > LARGE || Capitals.isCapital(e));
    }

    /** How many provinces have a county of that name. */
    private static int provincesOf(PlaceName name) {
        Set<String> provinces = null;
        for (Entry e : name.entries()) {
            if (e.kind() == Kind.COUNTY) {
                provinces = provinces == null ? new HashSet<>() : provinces;
                provinces.add(e.provinceCode());
            }
        }
        return provinces == null ? 0 : provinces.size();
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
