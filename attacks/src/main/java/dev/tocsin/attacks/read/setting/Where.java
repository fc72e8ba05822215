package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.places.Sites;
import dev.tocsin.attacks.read.places.Unmapped;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells where attacks happened: each name of a sentence is weighed by how it is told; the whole article decides what a
 * name means.
 */
public final class Where {
    /** What each further mention adds. */
    private static final double AGAIN = 0.3;

    private static final int MANY = 4;
    /** By how much less a place weighs that is told in passing, in another province than all else: where he was seized. */
    private static final double IN_PASSING = 2;

    /** Within which a dateline may be the place that the text says lies near another. */
    private static final int NEAR_KM = 80;
    /** Up to which the codebook takes a place for near. */
    private static final int NEXT_KM = 25;
    /** From where a county's people live on average. */
    private static final int COUNTY_KM = 50;

    private static final WordSet VILLAGES = WordSet.of("villages", "hamlets");

    private final Context context;
    /** Whether the attack was in villages, and so not in the town where the news is written. */
    private final boolean ofVillages;
    /** Each sentence is asked for several times. */
    private final IdentityHashMap<Facts, List<Spot>> spots = new IdentityHashMap<>();

    /**
     * @param article all facts of the article
     * @param outlet code of the province that its newsroom writes of, or null
     */
    public Where(List<Facts> article, String outlet) {
        context = new Context(article, outlet);
        ofVillages = article.stream().anyMatch(Where::isOfVillages);
    }

    /** "killed in attacks on two villages". */
    private static boolean isOfVillages(Facts facts) {
        Sentence s = facts.sentence();
        boolean told = facts.isOfAttack() && s.mayHave(VILLAGES);
        for (int i = 1; told && i < s.size(); i++) {
            if (VILLAGES.has(s.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** The places that the words of one sentence may mean, in order of appearance. */
    public List<Spot> spots(Facts facts) {
        return facts.places().isEmpty() ? List.of() : spots.computeIfAbsent(facts, this::found);
    }

    private List<Spot> found(Facts facts) {
        List<Spot> spots = new ArrayList<>(facts.places().size());
        boolean item = Dateline.isItem(facts.sentence());
        int dateline = Dateline.end(facts.sentence());
        for (PlaceName name : facts.places()) {
            Entry entry = name.role() == PlaceRole.LANDMARK && name.isBeyond() ? null : context.meaning(name);
            if (entry != null) {
                boolean first = name.to() <= dateline;
                double score = first ? Weight.ofDateline(entry, ofVillages) : Weight.of(facts, name, entry);
                score -= !first && isInPassing(facts, name) && context.isElsewhere(entry) ? IN_PASSING : 0;
                spots.add(new Spot(facts, name, entry, score, first && !item));
            }
        }
        return spots;
    }

    /** Whether nothing says that the attack was there. */
    private static boolean isInPassing(Facts facts, PlaceName name) {
        return !facts.isOfAttack() || !name.isScene();
    }

    /** Where the attack of one sentence happened, by its own words and not its dateline's, or null. */
    public Spot spot(Facts facts) {
        Spot best = null;
        boolean item = Dateline.isItem(facts.sentence());
        int dateline = facts.places().isEmpty() || item ? 0 : Dateline.end(facts.sentence());
        for (Spot spot : spots(facts)) {
            boolean own = spot.name().from() >= dateline;
            if (own && (best == null || spot.score() > best.score())) {
                best = spot;
            }
        }
        return best;
    }

    /** Where the scene's attack happened; {@link Place#UNKNOWN} where its words do not tell. */
    public Place of(Scene scene) {
        Spot best = null;
        Spot wide = null;
        Map<String, Integer> times = new HashMap<>();
        boolean abroad = isWrittenAbroad(scene);
        for (Facts facts : scene.facts()) {
            for (Spot spot : spots(facts)) {
                if (abroad && spot.dateline()) {
                    continue;
                }
                int before = spot.name().role().weight() < 0
                        ? 0
                        : times.merge(spot.entry().id(), 1, Integer::sum) - 1;
                Spot again = spot.plus(AGAIN * Math.min(before, MANY));
                best = better(best, again);
                wide = spot.isInCity() ? wide : better(wide, again.plus(provincial(spot)));
            }
        }
        best = nearer(closer(best, scene), scene);
        Hamlet hamlet = Hamlets.best(scene);
        boolean far = best == null || best.name().role() == PlaceRole.FAR_LANDMARK;
        boolean beside = hamlet != null && best != null && hamlet.isNear(best) && isLandmark(best.name());
        if (hamlet != null && (far || beside || hamlet.liesIn(best) || Hamlets.score(hamlet) > best.score())) {
            return placeOf(hamlet, best, wide, scene);
        }
        if (best != null && !(isCountryInPassing(best) && home(scene) != null)) {
            Spot metropolis = metropolis(best, scene);
            return metropolis == null
                    ? Location.of(best, site(scene))
                    : Location.near(metropolis.entry(), best.name().words());
        }
        if (scene.isInTheCity()) {
            return of(scene.sameDay());
        }
        Place listed = scene.isInList() ? of(scene.sameDay()) : Place.UNKNOWN;
        return listed.cityId() == null ? unnamed(scene) : cityOf(listed);
    }

    /** "on the outskirts of Quetta", "near Balad". */
    private static boolean isLandmark(PlaceName name) {
        return !name.isScene() || name.before().is("near") || name.before().is("to");
    }

    /** "BAGHDAD - ... in a village near Baquba, 65 km northeast of Baghdad": what the text tells to be far, by id. */
    private Set<String> farFrom(Scene scene) {
        Set<String> far = new HashSet<>();
        for (Facts facts : scene.facts()) {
            for (Spot spot : facts.casualties().isEmpty() ? List.<Spot>of() : spots(facts)) {
                if (spot.name().role() == PlaceRole.FAR_LANDMARK) {
                    far.add(spot.entry().id());
                }
            }
        }
        return far;
    }

    private Place placeOf(Hamlet hamlet, Spot best, Spot wide, Scene scene) {
        for (Spot town : spots(hamlet.facts())) {
            if (hamlet.isNear(town)) {
                return Location.near(town.entry(), hamlet.words());
            }
        }
        Entry area = wide == null || wide.entry().provinceCode() == null ? besides(hamlet, wide) : wide.entry();
        area = area == null ? home(scene) : area;
        return area == null && best != null
                ? Location.inCountryOf(best.entry(), hamlet.words())
                : Location.of(hamlet, area);
    }

    /** "in the village of Oldfield, 30 km from Chibok": the province of what it lies near, else the area that is told. */
    private Entry besides(Hamlet hamlet, Spot wide) {
        for (Spot spot : spots(hamlet.facts())) {
            boolean near = spot.name().from() >= hamlet.to()
                    && spot.name().role().weight() > -2
                    && spot.name().role() != PlaceRole.FAR_LANDMARK;
            if (near && spot.entry().provinceCode() != null) {
                return spot.entry();
            }
        }
        return wide == null ? null : wide.entry();
    }

    /** "GENEVA - ... in Congo's Ituri province": whether the text tells of another country than its dateline. */
    private boolean isWrittenAbroad(Scene scene) {
        Set<String> written = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Facts facts : scene.facts()) {
            for (Spot spot : spots(facts)) {
                boolean locative = spot.name().role() == PlaceRole.LOCATIVE
                        && spot.entry().kind() != Kind.DEMONYM
                        && facts.isOfAttack();
                if (spot.dateline()) {
                    written.add(spot.entry().countryCode());
                } else if (locative) {
                    told.add(spot.entry().countryCode());
                }
            }
        }
        return !told.isEmpty() && told.stream().noneMatch(written::contains);
    }

    private static Place cityOf(Place place) {
        return new Place(
                place.city(),
                place.cityId(),
                place.province(),
                place.provinceCode(),
                place.country(),
                place.countryCode(),
                place.lat(),
                place.lon(),
                PlacePrecision.CITY,
                null,
                null);
    }

    /** A local newsroom that names no place, or places nothing more than its own province's, writes of its own. */
    private Place unnamed(Scene scene) {
        Entry home = home(scene);
        return Location.wide(home, null);
    }

    /** "a British tourist", in news of a town: it places nothing. */
    private static boolean isCountryInPassing(Spot spot) {
        return spot.entry().provinceCode() == null && !spot.name().isLocative();
    }

    private Entry home(Scene scene) {
        boolean news = scene.basis() == Basis.REPORT && context.isOfOutletMostly();
        return news || context.isWithoutPlaces() ? context.outlet() : null;
    }

    /** "SANTA FE, Texas - ... at his high school outside Houston": the dateline is closer than what it is near to. */
    private Spot closer(Spot best, Scene scene) {
        if (best == null) {
            return null;
        }
        boolean nearby =
                best.name().before().is("outside") || best.name().before().is("near");
        boolean county =
                best.entry().kind() == Kind.COUNTY && "US".equals(best.entry().countryCode());
        Set<String> distant = nearby ? farFrom(scene) : Set.of();
        Spot closer = null;
        for (Facts facts : scene.facts()) {
            int dateline = facts.places().isEmpty() ? 0 : Dateline.end(facts.sentence());
            for (Spot spot : nearby || county ? spots(facts) : List.<Spot>of()) {
                boolean written = spot.name().to() <= dateline
                        && !distant.contains(spot.entry().id());
                boolean there = county ? isInCounty(spot, best, written) : written && isTown(spot, best, NEAR_KM);
                closer = there ? better(closer, spot) : closer;
            }
        }
        return closer == null ? best : closer;
    }

    /** "in Oldfield province, 110 km east of Algiers": any area that it is told to be in is nearer. */
    private Spot nearer(Spot best, Scene scene) {
        Spot nearer = null;
        for (Facts facts :
                best != null && best.name().role() == PlaceRole.FAR_LANDMARK ? scene.facts() : List.<Facts>of()) {
            for (Spot spot : facts.isOfAttack() ? spots(facts) : List.<Spot>of()) {
                boolean there = !spot.dateline()
                        && spot.entry().provinceCode() != null
                        && spot.name().role() != PlaceRole.FAR_LANDMARK
                        && spot.name().role().weight() > -1;
                nearer = there ? better(nearer, spot) : nearer;
            }
        }
        return nearer == null ? best : nearer;
    }

    /** "Kerr County deputies ... in Kerrville": the sheriff speaks for the county, the attack was in the town. */
    private static boolean isInCounty(Spot spot, Spot county, boolean dateline) {
        if (Unmapped.is(spot.entry())) {
            return county.entry().provinceCode().equals(spot.entry().provinceCode());
        }
        return (dateline || spot.name().role().weight() > -1) && isTown(spot, county, COUNTY_KM);
    }

    /** "in Sariyer, on the European side of Istanbul": the large city that the district is told to be of; or null. */
    private Spot metropolis(Spot district, Scene scene) {
        boolean county = district.entry().kind() == Kind.COUNTY
                && !"US".equals(district.entry().countryCode());
        for (Facts facts : county ? scene.facts() : List.<Facts>of()) {
            for (Spot spot : facts.isOfAttack() ? spots(facts) : List.<Spot>of()) {
                boolean of = isTown(spot, district, NEXT_KM)
                        && spot.entry().population() >= Fitness.METROPOLIS
                        && spot.name().role().weight() > -2;
                if (of) {
                    return spot;
                }
            }
        }
        return null;
    }

    private static boolean isTown(Spot spot, Spot other, int km) {
        return spot.entry().kind() == Kind.CITY && spot.entry().distanceKm(other.entry()) < km;
    }

    /** A province that is told goes before its country. */
    private static double provincial(Spot spot) {
        return spot.entry().provinceCode() == null ? 0 : 1;
    }

    private static Spot better(Spot best, Spot spot) {
        return best == null || spot.score() > best.score() ? spot : best;
    }

    private static String site(Scene scene) {
        for (Facts facts : scene.facts()) {
            Sites.Site site = facts.isOfAttack() ? Sites.find(facts.sentence(), facts.from(), facts.to()) : null;
            if (site != null) {
                return site.words();
            }
        }
        return null;
    }
}
