package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells where a scene's attack happened. The whole article says which countries and provinces it is about; the scene's
 * own names are weighed by how they are told; a name that several places bear goes to the one in that context, else to
 * the largest.
 */
final class Where {
    /** Behind the name of a place they make it the name of a body or an outlet that need not be there. */
    private static final Set<String> ORGANISATIONS = Set.of(
            "university", "news", "times", "post", "high", "school", "native", "resident", "man", "woman", "ministry");

    /** Two cities nearer than this may be told as one. */
    private static final double SAME_KM = 30;

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> provinces = new HashMap<>();

    /** @param article all facts of the article */
    Where(List<Facts> article) {
        for (Facts facts : article) {
            for (PlaceName name : facts.places()) {
                context(name);
            }
        }
    }

    private void context(PlaceName name) {
        Set<String> seen = new HashSet<>();
        for (Entry e : name.entries()) {
            if (e.ambiguousWord() && name.entries().size() > 1) {
                continue;
            }
            boolean wide = e.kind() == Kind.COUNTRY || e.kind() == Kind.DEMONYM || e.kind() == Kind.REGION;
            if (wide && e.countryCode() != null && seen.add(e.countryCode())) {
                countries.merge(e.countryCode(), e.kind() == Kind.COUNTRY ? 2.0 : 1.0, Double::sum);
            }
            if (e.kind() == Kind.PROVINCE
                    || e.kind() == Kind.COUNTY
                    || e.kind() == Kind.REGION && e.provinceCode() != null) {
                if (seen.add(e.provinceCode())) {
                    provinces.merge(e.provinceCode(), 2.0, Double::sum);
                    countries.merge(e.countryCode(), 0.5, Double::sum);
                }
            }
            if (e.kind() == Kind.CITY
                    && e.population() > 500_000
                    && e.id().equals(name.entries().get(0).id())) {
                countries.merge(e.countryCode(), 0.4, Double::sum);
                if (e.provinceCode() != null) {
                    provinces.merge(e.provinceCode(), 0.4, Double::sum);
                }
            }
        }
    }

    /** The city that a sentence says its violence was in, or null. */
    Entry cityOf(Facts facts) {
        Entry best = null;
        double bestScore = 4;
        for (PlaceName name : facts.places()) {
            Entry entry = resolve(name);
            boolean city = entry != null && (entry.kind() == Kind.CITY || entry.kind() == Kind.DISTRICT) && isLocative(name);
            double score = city ? score(facts, name, entry) : 0;
            if (score > bestScore) {
                best = entry;
                bestScore = score;
            }
        }
        return best;
    }

    /** Whether the words before the name say that something was there: "in the Afghan city of Kandahar". */
    private static boolean isLocative(PlaceName name) {
        for (int k = name.from() - 1; k >= Math.max(0, name.from() - 7); k--) {
            Token token = name.sentence().at(k);
            if (token.is("in") || token.is("at") || token.is("near") || token.is("outside") || token.is("across") || token.is("around")) {
                return true;
            }
            boolean inside = token.capital() || token.is("the") || token.is("of") || token.is("city") || token.is("town") || token.is("capital")
                    || token.is("village") || token.is("district") || token.is("area") || token.is("neighborhood") || token.is("neighbourhood")
                    || token.is(Sense.MOD) || token.word().text().endsWith("ern");
            if (!inside) {
                return false;
            }
        }
        return false;
    }

    /** Whether two places are the same city, or so near that a text may mean one by the other. */
    boolean isSame(Entry a, Entry b) {
        if (a.cityId() != null && a.cityId().equals(b.cityId())) {
            return true;
        }
        double km = a.distanceKm(b);
        return km < SAME_KM;
    }

    Place of(Scene scene) {
        PlaceName best = null;
        Entry bestEntry = null;
        double bestScore = 0;
        for (Facts facts : scene.facts) {
            for (PlaceName name : facts.places()) {
                Entry entry = resolve(name);
                if (entry == null) {
                    continue;
                }
                double score = score(facts, name, entry);
                if (score > bestScore) {
                    best = name;
                    bestEntry = entry;
                    bestScore = score;
                }
            }
        }
        return best == null ? Place.UNKNOWN : place(best, bestEntry);
    }

    /** What the name means here, or null where it is better taken for no place. */
    private Entry resolve(PlaceName name) {
        Entry best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Entry e : name.entries()) {
            double score = fit(name, e);
            if (score > bestScore) {
                best = e;
                bestScore = score;
            }
        }
        return bestScore > 0 ? best : null;
    }

    private double fit(PlaceName name, Entry e) {
        double score = 1 + Math.log10(Math.max(e.population(), 100)) / 2;
        boolean told = false;
        if (name.within() != null) {
            for (Entry wide : name.within().entries()) {
                if (wide.provinceCode() != null && wide.provinceCode().equals(e.provinceCode())) {
                    score += 8;
                    told = true;
                    break;
                }
                if (wide.provinceCode() == null
                        && wide.countryCode() != null
                        && wide.countryCode().equals(e.countryCode())) {
                    score += 6;
                    told = true;
                    break;
                }
            }
        }
        double context = 2 * Math.min(3, provinces.getOrDefault(e.provinceCode() == null ? "" : e.provinceCode(), 0.0))
                + 1.2 * Math.min(4, countries.getOrDefault(e.countryCode() == null ? "" : e.countryCode(), 0.0));
        score += context;
        if (!told && !countries.isEmpty() && !countries.containsKey(e.countryCode() == null ? "" : e.countryCode())) {
            score -= 2;
        }
        boolean named = name.words().toLowerCase(java.util.Locale.ROOT).endsWith("province");
        if (e.kind() == Kind.PROVINCE
                && !named
                && name.mayBe(Kind.CITY)
                && !name.after().is("province")) {
            score -= 5;
        }
        if (e.small() && !told && context < 1) {
            score -= 8;
        }
        if (e.ambiguousWord() && !told) {
            boolean locative = name.before().is("in")
                    || name.before().is("near")
                    || name.before().is("at")
                    || name.before().is("outside");
            score -= locative ? 1 : 8;
        }
        return score;
    }

    private double score(Facts facts, PlaceName name, Entry entry) {
        Sentence s = facts.sentence();
        double score =
                switch (entry.kind()) {
                    case CITY -> 6;
                    case DISTRICT -> 6.2;
                    case COUNTY -> 4.5;
                    case PROVINCE, REGION -> 3;
                    case COUNTRY -> 1.5;
                    case DEMONYM -> 0.5;
                };
        score += !facts.casualties().isEmpty() ? 2.5 : facts.isOfAttack() ? 2 : 0;
        score -= Math.min(3, s.index * 0.15);
        Token before = name.before();
        if (isLocative(name)) {
            score += 1.5;
        } else if (before.is("from") || before.is("by")) {
            score -= 2;
        } else if (before.is(Sense.TITLE)) {
            score -= 3;
        }
        if (ORGANISATIONS.contains(name.after().word().text())) {
            score -= 2;
        }
        if (s.isHeadline()) {
            score -= before.is("in") || before.is("at") || before.is("near") ? 0 : 1.5;
        }
        return score;
    }

    private Place place(PlaceName name, Entry e) {
        boolean near = name.before().is("near") || name.before().is("outside");
        PlacePrecision precision =
                switch (e.kind()) {
                    case CITY -> near ? PlacePrecision.NEAR : PlacePrecision.CITY;
                    case DISTRICT -> PlacePrecision.DISTRICT;
                    case COUNTY, PROVINCE -> PlacePrecision.PROVINCE;
                    case REGION -> e.provinceCode() == null ? PlacePrecision.COUNTRY : PlacePrecision.PROVINCE;
                    case COUNTRY, DEMONYM -> PlacePrecision.COUNTRY;
                };
        boolean inCity = e.kind() == Kind.CITY || e.kind() == Kind.DISTRICT;
        return new Place(
                inCity ? e.city() : null,
                inCity ? e.cityId() : null,
                e.province(),
                e.provinceCode(),
                e.country(),
                e.countryCode(),
                Double.isNaN(e.lat()) ? null : Double.valueOf(e.lat()),
                Double.isNaN(e.lon()) ? null : Double.valueOf(e.lon()),
                precision,
                name.words(),
                null);
    }
}
