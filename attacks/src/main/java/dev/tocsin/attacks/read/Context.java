package dev.tocsin.attacks.read;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which countries and provinces an article is about, by all its names together, and what a name that several places
 * bear means there: the one in that context, else the largest.
 */
final class Context {
    /** A city of more inhabitants is meant by its bare name. */
    private static final int METROPOLIS = 400_000;

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> provinces = new HashMap<>();

    /** Ids of provinces that the article somewhere calls provinces: a bare "Balkh" is one of them then. */
    private final Set<String> calledProvinces = new HashSet<>();

    /** Cities told with their province or country, by their names in lower case. */
    private final Map<String, Entry> toldOnce = new HashMap<>();

    Context(List<Facts> article) {
        for (Facts facts : article) {
            facts.places().forEach(this::add);
            facts.places().forEach(this::noteProvince);
        }
        for (Facts facts : article) {
            facts.places().forEach(this::noteTold);
        }
    }

    private void noteTold(PlaceName name) {
        Entry entry = name.within() == null ? null : fittest(name);
        if (entry != null && entry.kind() == Kind.CITY && toldWithin(name, entry) > 0) {
            toldOnce.putIfAbsent(name.words().toLowerCase(Locale.ROOT), entry);
        }
    }

    private void noteProvince(PlaceName name) {
        if (isCalledProvince(name)) {
            for (Entry e : name.entries()) {
                if (e.kind() == Kind.PROVINCE) {
                    calledProvinces.add(e.id());
                }
            }
        }
    }

    private void add(PlaceName name) {
        if (name.role() == PlaceRole.PERSON || name.role() == PlaceRole.NAMESAKE) {
            return;
        }
        Set<String> seen = new HashSet<>();
        if (name.role() == PlaceRole.OUTLET) {
            addOutlet(name);
            return;
        }
        for (Entry e : name.entries()) {
            if (!(e.ambiguousWord() && name.entries().size() > 1)) {
                add(name, e, seen);
            }
        }
    }

    /** An outlet writes of its own province; the largest of its namesakes is meant, or the one told with its province. */
    private void addOutlet(PlaceName name) {
        Entry best = null;
        for (Entry e : name.entries()) {
            best = best == null || toldWithin(name, e) > toldWithin(name, best) ? e : best;
        }
        merge(provinces, best.provinceCode(), 1.0);
        merge(countries, best.countryCode(), 1.0);
    }

    private void add(PlaceName name, Entry e, Set<String> seen) {
        switch (e.kind()) {
            case COUNTRY, DEMONYM -> addCountry(e, seen, e.kind() == Kind.COUNTRY ? 2.0 : 1.0);
            case REGION -> {
                addCountry(e, seen, 1.0);
                addProvince(e, seen);
            }
            case PROVINCE, COUNTY -> addProvince(e, seen);
            case CITY -> {
                if (e.population() > 500_000
                        && e.id().equals(name.entries().get(0).id())) {
                    merge(countries, e.countryCode(), 0.4);
                    merge(provinces, e.provinceCode(), 0.4);
                }
            }
            case DISTRICT -> {}
        }
    }

    private void addCountry(Entry e, Set<String> seen, double weight) {
        if (e.countryCode() != null && seen.add(e.countryCode())) {
            merge(countries, e.countryCode(), weight);
        }
    }

    private void addProvince(Entry e, Set<String> seen) {
        if (e.provinceCode() != null && seen.add(e.provinceCode())) {
            merge(provinces, e.provinceCode(), 2.0);
            merge(countries, e.countryCode(), 0.5);
        }
    }

    private static void merge(Map<String, Double> weights, String code, double weight) {
        if (code != null) {
            weights.merge(code, weight, Double::sum);
        }
    }

    /** What the name means here, or null where it is better taken for no place. Told once with its province, it is known. */
    Entry meaning(PlaceName name) {
        Entry told = toldOnce.get(name.words().toLowerCase(Locale.ROOT));
        return told != null && name.entries().contains(told) ? told : fittest(name);
    }

    private Entry fittest(PlaceName name) {
        Entry best = null;
        double bestScore = 0;
        for (Entry e : name.entries()) {
            double score = fit(name, e);
            if (score > bestScore) {
                best = e;
                bestScore = score;
            }
        }
        return best;
    }

    private double fit(PlaceName name, Entry e) {
        double score = 1 + Math.log10(Math.max(e.population(), 100)) / 2;
        double told = toldWithin(name, e);
        double context = 2 * Math.min(3, weight(provinces, e.provinceCode()))
                + 1.2 * Math.min(4, weight(countries, e.countryCode()));
        score += told + context;
        if (e.kind() == Kind.PROVINCE && isCityRather(name, e)) {
            score += isCalledProvince(name) ? 0 : calledProvinces.contains(e.id()) ? 3 : -5;
        }
        if (e.kind() == Kind.COUNTY && told == 0 && !isCalledDivision(name)) {
            score -= 4;
        }
        if (e.small() && told == 0 && context < 1) {
            score -= 8;
        }
        if (isAmbiguousWord(name) && told == 0) {
            boolean likely = name.role() == PlaceRole.LOCATIVE || name.role() == PlaceRole.AUTHORITY;
            score -= likely ? 1 : e.population() > METROPOLIS ? 3 : 8;
        }
        if (told == 0 && (name.role() == PlaceRole.PERSON || name.role() == PlaceRole.NAMESAKE)) {
            score -= 6;
        }
        return score;
    }

    private static double toldWithin(PlaceName name, Entry e) {
        if (name.within() == null) {
            return 0;
        }
        for (Entry wide : name.within().entries()) {
            if (wide.provinceCode() != null && wide.provinceCode().equals(e.provinceCode())) {
                return 8;
            }
            if (wide.provinceCode() == null
                    && wide.countryCode() != null
                    && wide.countryCode().equals(e.countryCode())) {
                return 6;
            }
        }
        return 0;
    }

    /** Whether the name is a city's as much as a province's: Kabul, but not Florida. */
    private static boolean isCityRather(PlaceName name, Entry province) {
        return name.entries().stream()
                .anyMatch(e -> e.kind() == Kind.CITY && e.population() * 10L >= province.population());
    }

    private static boolean isCalledDivision(PlaceName name) {
        String words = name.words().toLowerCase(Locale.ROOT);
        return words.endsWith("county")
                || words.endsWith("district")
                || words.endsWith("agency")
                || words.endsWith("area")
                || words.endsWith("municipality")
                || words.endsWith("subdistrict")
                || words.startsWith("county")
                || name.after().is("county")
                || name.after().is("district")
                || words.endsWith("tehsil")
                || words.endsWith("region")
                || words.endsWith("parish");
    }

    /** A name is ambiguous whichever of its places is meant. */
    private static boolean isAmbiguousWord(PlaceName name) {
        return name.entries().stream().anyMatch(Entry::ambiguousWord);
    }

    private static boolean isCalledProvince(PlaceName name) {
        return name.words().toLowerCase(Locale.ROOT).endsWith("province")
                || name.after().is("province")
                || (name.before().is("of")
                        && name.sentence().at(name.from() - 2).is("capital"));
    }

    private static double weight(Map<String, Double> weights, String code) {
        return code == null ? 0 : weights.getOrDefault(code, 0.0);
    }
}
