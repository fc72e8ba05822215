package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.gazetteer.Gazetteer;
import dev.tocsin.attacks.read.places.Capitals;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.places.Unmapped;
import java.util.Objects;

/**
 * Whether a name that fits a place means that place, or a smaller one of the same name which the gazetteer lacks, or
 * which lies closer to what the article writes of.
 */
final class Homonyms {
    /** A namesake in another province of more inhabitants may be meant though nothing speaks for it. */
    private static final int KNOWN_AFAR = 100_000;

    /** One of fewer is not meant by the bare name in another province's local news. */
    private static final int UNKNOWN_AFAR = 30_000;

    /** A town of fewer inhabitants is not meant where only another country than its own is told. */
    private static final int UNKNOWN_ABROAD = 100_000;
    /** One of more is known beyond its own province's border. */
    private static final int KNOWN_NEXT_DOOR = 2_000;

    /** A large city's namesake next to it is told apart by its own name; this far off a local newsroom means its own. */
    private static final int NEXT_DOOR_KM = 300;

    /** From so far off nobody means a large city of that name by it alone, where towns of the name are many. */
    private static final int FAR_KM = 600;

    private final Evidence evidence;
    private final HomeProvince homeProvince;
    private final SceneCountries sceneCountries;

    Homonyms(Evidence evidence, HomeProvince homeProvince, SceneCountries sceneCountries) {
        this.evidence = evidence;
        this.homeProvince = homeProvince;
        this.sceneCountries = sceneCountries;
    }

    /** A town that is not meant where only another country than its own is told. */
    static boolean isUnknownAbroad(Entry e) {
        return e.kind() == Kind.CITY && e.population() < UNKNOWN_ABROAD;
    }

    /**
     * The namesake itself where anything speaks for it. Where nothing does, and the text is of another province: a
     * smaller place there if an attack is told to be in it, and no place if it is told otherwise.
     */
    Entry supported(PlaceName name, Entry best) {
        String home = homeProvince.code();
        if (best == null && home != null && name.isScene() && isRepeated(name, home.substring(0, 2))) {
            return Unmapped.supposedIn(Gazetteer.standard().province(home), name.words());
        }
        if (best != null
                && best.small()
                && best.provinceCode() != null
                && best.provinceCode().equals(home)) {
            return largeNextDoor(name, best);
        }
        if (home == null && best != null && isOfOtherCountry(name, best)) {
            return Unmapped.supposedIn(Gazetteer.standard().country(sceneCountries.only()), name.words());
        }
        String residents = homeProvince.ofResidents();
        if (residents != null && best != null && isAbroadOf(residents, name, best)) {
            return Unmapped.supposedIn(Gazetteer.standard().province(residents), name.words());
        }
        boolean told = name.isScene() || !evidence.hasOutlet();
        boolean known = best == null || best.provinceCode() == null || best.population() >= Fitness.METROPOLIS && told;
        if (home != null && isOfNews(name) && best != null && isNamesakeAbroad(name, best, home)) {
            return Unmapped.supposedIn(Gazetteer.standard().province(home), name.words());
        }
        if (home == null || known || home.equals(best.provinceCode()) || Capitals.isCapital(best)) {
            return best;
        }
        boolean abroad = !home.startsWith(best.countryCode()) && evidence.ofCountry(best.countryCode()) < 0.5;
        if (abroad && !(name.isScene() && best.kind() == Kind.CITY)) {
            return null;
        }
        if (!abroad && !isNamesakeElsewhere(name, best, home)) {
            return best;
        }
        return name.isScene() ? Unmapped.supposedIn(Gazetteer.standard().province(home), name.words()) : null;
    }

    /** The Arroyito of "near Arroyito in Paraguay", which the gazetteer has in Argentina alone. */
    private boolean isOfOtherCountry(PlaceName name, Entry best) {
        return name.isScene()
                && (best.kind() == Kind.CITY || best.kind() == Kind.PROVINCE && !name.isCalledDivision())
                && best.population() < UNKNOWN_ABROAD
                && evidence.ofCountry(best.countryCode()) == 0
                && sceneCountries.only() != null
                && !Capitals.isCapital(best);
    }

    /** The Sutton of "an Alaska man was shot in Sutton", a name that is found in both countries. */
    private boolean isAbroadOf(String residents, PlaceName name, Entry best) {
        String country = residents.substring(0, 2);
        return name.isScene()
                && best.kind() != Kind.COUNTRY
                && best.countryCode() != null
                && !country.equals(best.countryCode())
                && (best.kind() != Kind.CITY || best.population() < Fitness.METROPOLIS)
                && evidence.ofCountry(best.countryCode()) == 0
                && name.entries().stream().anyMatch(e -> e.kind() == Kind.CITY && country.equals(e.countryCode()));
    }

    /** Newark in a newsroom of New York's is the city across the river, not the village upstate. */
    private Entry largeNextDoor(PlaceName name, Entry small) {
        Entry first = name.entries().get(0);
        boolean near = first.kind() == Kind.CITY
                && first.population() >= KNOWN_AFAR
                && first.distanceKm(Gazetteer.standard().province(small.provinceCode())) < NEXT_DOOR_KM;
        return near && homeProvince.isByOutlet() ? first : small;
    }

    private boolean isNamesakeElsewhere(PlaceName name, Entry best, String home) {
        return best.kind() == Kind.CITY
                && home.startsWith(best.countryCode())
                && evidence.ofProvince(best.provinceCode()) == 0
                && (best.population() < KNOWN_AFAR
                        ? isRepeated(name, best.countryCode())
                                || !isNextDoor(best, home) && (evidence.hasOutlet() || best.population() < UNKNOWN_AFAR)
                        : isFarNamesake(name, best, home));
    }

    /** Phenix City, in news of Georgia: the one town of its name lies across the river. */
    private static boolean isNextDoor(Entry town, String home) {
        return town.population() >= KNOWN_NEXT_DOOR
                && town.distanceKm(Gazetteer.standard().province(home)) < NEXT_DOOR_KM;
    }

    /** The Lincoln of Nebraska, in a newsroom that writes of Delaware. */
    private boolean isFarNamesake(PlaceName name, Entry best, String home) {
        return evidence.hasOutlet()
                && isRepeated(name, best.countryCode())
                && best.distanceKm(Gazetteer.standard().province(home)) > FAR_KM;
    }

    /** "Berlin police", in local news of Connecticut that tells nothing of Germany. */
    private boolean isNamesakeAbroad(PlaceName name, Entry best, String home) {
        return best.countryCode() != null
                && !home.startsWith(best.countryCode())
                && evidence.hasOutlet()
                && evidence.ofCountry(best.countryCode()) == 0
                && isRepeated(name, home.substring(0, 2));
    }

    /** "Berlin police", "a Berlin teen". */
    private static boolean isOfNews(PlaceName name) {
        return name.isScene() || name.role() == PlaceRole.RESIDENCE;
    }

    /** Whether towns of that name are found in several provinces of the country. */
    private static boolean isRepeated(PlaceName name, String country) {
        Entry one = null;
        for (Entry e : name.entries()) {
            boolean there = e.kind() == Kind.CITY && country.equals(e.countryCode());
            if (there && one != null && !Objects.equals(one.provinceCode(), e.provinceCode())) {
                return true;
            }
            one = there ? e : one;
        }
        return false;
    }
}
