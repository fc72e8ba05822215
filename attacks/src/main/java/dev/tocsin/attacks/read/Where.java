package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells where attacks happened: each name of a sentence is weighed by how it is told; the whole article decides what a
 * name means.
 */
final class Where {
    /** What a dateline weighs: less than a city that the text itself places the attack in. */
    private static final double DATELINE = 7.5;
    /** News of a whole country is written in its capital: more than "in Iraq", less than any province. */
    private static final double CAPITAL = 4.2;

    private final Context context;

    /** @param article all facts of the article */
    Where(List<Facts> article) {
        context = new Context(article);
    }

    /** The places that the words of one sentence may mean, in order of appearance. */
    List<Spot> spots(Facts facts) {
        List<Spot> spots = new ArrayList<>(facts.places().size());
        int dateline = facts.places().isEmpty() ? 0 : Dateline.end(facts.sentence());
        for (PlaceName name : facts.places()) {
            Entry entry = context.meaning(name);
            if (entry != null) {
                spots.add(new Spot(
                        facts, name, entry, name.to() <= dateline ? dateline(entry) : score(facts, name, entry)));
            }
        }
        return spots;
    }

    /** Where the attack of one sentence happened, by its own words and not its dateline's, or null. */
    Spot spot(Facts facts) {
        Spot best = null;
        int dateline = facts.places().isEmpty() ? 0 : Dateline.end(facts.sentence());
        for (Spot spot : spots(facts)) {
            boolean own = spot.name().from() >= dateline;
            if (own && (best == null || spot.score() > best.score())) {
                best = spot;
            }
        }
        return best;
    }

    /** Where the scene's attack happened; {@link Place#UNKNOWN} where its words do not tell. */
    Place of(Scene scene) {
        Spot best = null;
        for (Facts facts : scene.facts) {
            for (Spot spot : spots(facts)) {
                best = best == null || spot.score() > best.score() ? spot : best;
            }
        }
        return best == null ? Place.UNKNOWN : place(best, site(scene));
    }

    private static double dateline(Entry entry) {
        return entry.kind() != Kind.CITY ? 0.5 : Capitals.isCapital(entry) ? CAPITAL : DATELINE;
    }

    private static double score(Facts facts, PlaceName name, Entry entry) {
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
        score += name.role().weight();
        if (s.isHeadline()) {
            score -= name.isLocative() ? 0 : 1.5;
        }
        return score;
    }

    private static String site(Scene scene) {
        for (Facts facts : scene.facts) {
            Sites.Site site = facts.isOfAttack() ? Sites.find(facts.sentence(), facts.from(), facts.to()) : null;
            if (site != null) {
                return site.words();
            }
        }
        return null;
    }

    private static Place place(Spot spot, String site) {
        Entry e = spot.entry();
        boolean near = spot.name().before().is("near") || spot.name().before().is("outside");
        PlacePrecision precision =
                switch (e.kind()) {
                    case CITY -> near ? PlacePrecision.NEAR : site != null ? PlacePrecision.SITE : PlacePrecision.CITY;
                    case DISTRICT -> PlacePrecision.DISTRICT;
                    case COUNTY, PROVINCE -> PlacePrecision.PROVINCE;
                    case REGION -> e.provinceCode() == null ? PlacePrecision.COUNTRY : PlacePrecision.PROVINCE;
                    case COUNTRY, DEMONYM -> PlacePrecision.COUNTRY;
                };
        boolean inCity = spot.isInCity();
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
                spot.name().words(),
                site);
    }
}
