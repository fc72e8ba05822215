package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.places.Sites;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.scenes.Spot;
import java.util.HashMap;
import java.util.HashSet;
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

    private final Context context;
    private final Entry town;
    private final Spots spots;
    private final Vicinity vicinity;

    /**
     * @param article all facts of the article
     * @param outlet code of the province that its newsroom writes of, or null
     * @param town the town whose name its newsroom bears, or null
     */
    public Where(List<Facts> article, String outlet, Entry town) {
        this.town = town;
        context = new Context(article, outlet);
        spots = new Spots(article, context);
        vicinity = new Vicinity(spots);
    }

    /** Whether a newsroom that writes of one province wrote it. */
    public boolean isLocalNews() {
        return context.outlet() != null;
    }

    /** The places that the words of one sentence may mean, in order of appearance. */
    public List<Spot> spots(Facts facts) {
        return spots.of(facts);
    }

    /** Where the attack of one sentence happened, by its own words and not its dateline's, or null. */
    public Spot spot(Facts facts) {
        return spots.best(facts);
    }

    /** The token behind the first name of a village that no gazetteer knows; 0 where the sentence tells none. */
    public int behindVillage(Facts facts) {
        Hamlet hamlet = HamletFinder.find(facts);
        return hamlet == null ? 0 : hamlet.to();
    }

    /** The first name of a village that no gazetteer knows, or null. */
    public String village(Facts facts) {
        Hamlet hamlet = HamletFinder.find(facts);
        return hamlet == null ? null : hamlet.words();
    }

    /** Where the scene's attack happened; {@link Place#UNKNOWN} where its words do not tell. */
    public Place of(Scene scene) {
        Candidates told = candidates(scene);
        Spot best = vicinity.closest(told.best, scene);
        Hamlet hamlet = Hamlets.best(scene, spots);
        if (hamlet != null && (isThere(hamlet, best) || best.dateline() && isOfProvince(hamlet))) {
            return placeOf(hamlet, best, told.wide, scene);
        }
        if (best != null && !(isCountryInPassing(best) && home(scene) != null)) {
            Spot metropolis = vicinity.metropolis(best, scene);
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

    /**
     * What a scene's words name.
     *
     * @param best the place that is told most firmly, or null
     * @param wide the province or country that is, or null
     */
    private record Candidates(Spot best, Spot wide) {}

    private Candidates candidates(Scene scene) {
        Spot best = null;
        Spot wide = null;
        Map<String, Integer> times = new HashMap<>();
        boolean abroad = isWrittenAbroad(scene);
        for (Facts facts : scene.facts()) {
            for (Spot spot : spots.of(facts)) {
                if (abroad && spot.dateline()) {
                    continue;
                }
                int before = spot.name().role().weight() < 0
                        ? 0
                        : times.merge(spot.entry().id(), 1, Integer::sum) - 1;
                Spot again = spot.plus(AGAIN * Math.min(before, MANY));
                best = Spots.better(best, again);
                boolean area = !spot.isInCity() && spot.name().role().weight() > PlaceRole.ORIGIN.weight();
                wide = area ? Spots.better(wide, again.plus(provincial(spot))) : wide;
            }
        }
        return new Candidates(best, wide);
    }

    /** Whether the village is where it was, rather than the best of the places that the gazetteer knows. */
    private boolean isThere(Hamlet hamlet, Spot best) {
        boolean far = best == null || best.name().role() == PlaceRole.FAR_LANDMARK;
        return far
                || hamlet.called() && isWide(best)
                || hamlet.isNear(best) && isLandmark(best.name())
                || hamlet.liesIn(best)
                || hamlet.isSuburbOf(best)
                || hamlet.called() && isToldFrom(hamlet, best)
                || Hamlets.score(hamlet) > best.score();
    }

    /** "in the village of Oldfield, 40 km northeast of Beni": it lies away from what else is told. */
    private boolean isToldFrom(Hamlet hamlet, Spot best) {
        for (Spot spot : spots.of(hamlet.facts())) {
            PlaceRole role = spot.name().role();
            boolean away = role == PlaceRole.LANDMARK || role == PlaceRole.FAR_LANDMARK;
            if (away && spot.entry().equals(best.entry())) {
                return true;
            }
        }
        return false;
    }

    /** "in Bar province", where a sentence on a village of it is called by its name. */
    private static boolean isWide(Spot spot) {
        Kind kind = spot.entry().kind();
        return kind == Kind.PROVINCE || kind == Kind.REGION || kind == Kind.COUNTRY;
    }

    /** "near Oldfield in Bar province", whatever town the news is written from. */
    private boolean isOfProvince(Hamlet hamlet) {
        if (hamlet.facts().casualties().isEmpty()) {
            return false;
        }
        for (Spot spot : spots.of(hamlet.facts())) {
            Kind kind = spot.entry().kind();
            boolean province = kind == Kind.PROVINCE || kind == Kind.REGION;
            if (province && !spot.dateline() && hamlet.liesIn(spot)) {
                return true;
            }
        }
        return false;
    }

    /** "on the outskirts of Quetta", "near Balad". */
    private static boolean isLandmark(PlaceName name) {
        return !name.isScene() || name.before().is("near") || name.before().is("to");
    }

    private Place placeOf(Hamlet hamlet, Spot best, Spot wide, Scene scene) {
        for (Spot town : spots.of(hamlet.facts())) {
            if (hamlet.isNear(town) || hamlet.isSuburbOf(town)) {
                return Location.near(town.entry(), hamlet.words());
            }
        }
        Spot own = countryOf(hamlet);
        wide = own == null || wide != null && wide.entry().provinceCode() != null ? wide : own;
        Entry area = wide == null || wide.entry().provinceCode() == null ? besides(hamlet, wide) : wide.entry();
        boolean beside = best == null
                && scene.sameDay() != null
                && !Compass.isTold(hamlet.facts().sentence());
        area = area == null && beside ? provinceOf(scene.sameDay()) : area;
        area = area == null ? home(scene) : area;
        return area == null && best != null
                ? Location.inCountryOf(best.entry(), hamlet.words())
                : Location.of(hamlet, area);
    }

    /** The Iraq of "in Oldfield, Iraq"; or null. */
    private Spot countryOf(Hamlet hamlet) {
        for (Spot spot : spots.of(hamlet.facts())) {
            boolean country =
                    spot.entry().kind() == Kind.COUNTRY && !spot.name().isBeyond();
            if (country && spot.name().from() <= hamlet.to() + 1 && hamlet.liesIn(spot)) {
                return spot;
            }
        }
        return null;
    }

    /** The province that another attack of the same news is told in, before any other; or null. */
    private Entry provinceOf(Scene news) {
        Spot best = null;
        for (Facts facts : news.facts()) {
            for (Spot spot : spots.of(facts)) {
                best = spot.entry().provinceCode() == null || spot.dateline() ? best : Spots.better(best, spot);
            }
        }
        return best == null ? null : best.entry();
    }

    /** "in the village of Oldfield, 30 km from Chibok": the province of what it lies near, else the area that is told. */
    private Entry besides(Hamlet hamlet, Spot wide) {
        for (Spot spot : spots.of(hamlet.facts())) {
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
            for (Spot spot : spots.of(facts)) {
                boolean locative = spot.name().role() == PlaceRole.LOCATIVE
                        && spot.entry().kind() != Kind.DEMONYM
                        && facts.isOfAttack()
                        && !Weight.isBeside(facts, spot.name());
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
        Hamlet hamlet = home == null ? null : Hamlets.home(scene);
        if (hamlet != null) {
            return Location.of(hamlet, home);
        }
        boolean ofTown = town != null && home != null && context.isOfTown();
        return ofTown ? Location.in(town) : Location.wide(home, null);
    }

    /** "a British tourist", in news of a town: it places nothing. */
    private static boolean isCountryInPassing(Spot spot) {
        return spot.entry().provinceCode() == null && !spot.name().isLocative();
    }

    private Entry home(Scene scene) {
        boolean news = scene.basis() == Basis.REPORT && context.isOfOutletMostly();
        return news || context.isWithoutPlaces() ? context.outlet() : null;
    }

    /** A province that is told goes before its country. */
    private static double provincial(Spot spot) {
        return spot.entry().provinceCode() == null ? 0 : 1;
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
