package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.gazetteer.Gazetteer;
import dev.tocsin.attacks.read.places.Belongings;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;

/** How well each of the places that bear a name fits the article: by its size, by what is told with it, and by all else. */
final class Fitness {
    /** A city of more inhabitants is meant by its bare name. */
    static final int METROPOLIS = 400_000;

    /** A part of a city that the text names goes before a namesake that is larger ten thousand times. */
    private static final double PART_OF_TOLD = 3;

    /** A city of more inhabitants may be meant by its bare name where its country is told. */
    static final int NAMESAKE = 50_000;

    /** A country of so many times the people goes before a city of its name. */
    private static final int COUNTRY_OVER = 20;

    /** From the middle of the province that the article writes from. */
    private static final double NEXT_DOOR_KM = 300;

    /** A village of fewer inhabitants is not told of in the next province's news by its bare name. */
    private static final int ACROSS = 2_000;

    /** More than ten thousand times the people elsewhere. */
    private static final double NEXT_DOOR = 2;

    /** Twin towns on both sides of a border. */
    private static final double TWINS_KM = 30;

    /** More than any evidence: no city is meant by "eastern Panama". */
    private static final double OTHER_KIND = 20;

    private final Evidence evidence;
    private final HomeProvince homeProvince;
    private final SceneCountries sceneCountries;

    private final CityOrProvince cityOrProvince = new CityOrProvince();

    Fitness(Evidence evidence, HomeProvince homeProvince, SceneCountries sceneCountries) {
        this.evidence = evidence;
        this.homeProvince = homeProvince;
        this.sceneCountries = sceneCountries;
    }

    /** Notes what the article calls a province. */
    void note(PlaceName name) {
        cityOrProvince.note(name);
    }

    /** The place that fits best, or null where none does. */
    Entry fittest(PlaceName name) {
        Entry best = null;
        double bestScore = 0;
        boolean ambiguous = isAmbiguousWord(name);
        for (Entry e : name.entries()) {
            double score = fit(name, e, ambiguous);
            if (score > bestScore) {
                best = e;
                bestScore = score;
            }
        }
        return best == null || best.kind() != Kind.CITY || name.within() != null ? best : namesakeThere(name, best);
    }

    /** The Tripoli of "Lebanon's army said", where no word is of Libya. */
    private Entry namesakeThere(PlaceName name, Entry best) {
        if (sceneCountries.has(best.countryCode())) {
            return best;
        }
        for (Entry e : name.entries()) {
            boolean there = e.kind() == Kind.CITY
                    && (e.population() >= NAMESAKE || e.distanceKm(best) < TWINS_KM)
                    && sceneCountries.has(e.countryCode());
            if (there && !"US".equals(e.countryCode())) {
                return e;
            }
        }
        return best;
    }

    private double fit(PlaceName name, Entry e, boolean ambiguous) {
        double score = 1 + Math.log10(Math.max(e.population(), 100)) / 2;
        double told = toldWithin(name, e);
        double context = 2 * Math.min(3, evidence.ofProvince(e.provinceCode()))
                + 1.2 * Math.min(4, evidence.ofCountry(e.countryCode()));
        score += told + context;
        score += told == 0 && !name.mayBe(Kind.PROVINCE) && isNextDoor(e) ? NEXT_DOOR : 0;
        score += e.kind() == Kind.DISTRICT && evidence.hasCity(e.cityId()) ? PART_OF_TOLD : 0;
        score += e.kind() == Kind.PROVINCE ? cityOrProvince.forProvince(name, e) : 0;
        if (e.kind() == Kind.PROVINCE && isCountryRather(name, e) && !CityOrProvince.isCalledProvince(name)) {
            score -= 5;
        }
        boolean large = told == 0 && isOfLargeCountry(name, e);
        if (e.kind() == Kind.CITY && (large || Compass.isSideOf(name) && isNamesakeOfCountry(name, e))) {
            score -= OTHER_KIND;
        }
        if (e.kind() == Kind.COUNTY && !name.isCalledDivision()) {
            score -= 4;
        }
        boolean elsewhere = isPartElsewhere(e) && !isAcrossTheBorder(name, e);
        if (told == 0 && (e.small() && context < 1 && !isAcrossTheBorder(name, e) || elsewhere)) {
            score -= 8;
        }
        if (told == 0 && ambiguous) {
            boolean likely = name.isScene() || isAtHome(name, e) || isPlaceRather(name, e);
            score -= likely ? 1 : e.population() > METROPOLIS && !isAbroad(e) ? 3 : 8;
        }
        if (told == 0 && (name.role() == PlaceRole.PERSON || name.role() == PlaceRole.NAMESAKE)) {
            score -= 6;
        }
        return score;
    }

    /** A small place, or a part of a city, in another province of the same country than the text's: its names repeat. */
    private boolean isPartElsewhere(Entry e) {
        String home = homeProvince.code();
        return (e.small() || e.kind() == Kind.DISTRICT)
                && e.provinceCode() != null
                && home != null
                && home.startsWith(e.countryCode())
                && evidence.ofProvince(e.provinceCode()) == 0;
    }

    /** The one town of its name, told as the scene, a little beyond the border: Perham in news of Fargo. */
    private boolean isAcrossTheBorder(PlaceName name, Entry e) {
        return e.kind() == Kind.CITY
                && e.population() >= ACROSS
                && name.isScene()
                && name.entries().size() == 1
                && isNextDoor(e);
    }

    /** A city or county not far from the province that the article writes from: "Columbus" in news of Alabama is Georgia's. */
    private boolean isNextDoor(Entry e) {
        String home = homeProvince.code();
        return home != null
                && (e.kind() == Kind.CITY || e.kind() == Kind.COUNTY)
                && home.startsWith(String.valueOf(e.countryCode()))
                && e.distanceKm(Gazetteer.standard().province(home)) < NEXT_DOOR_KM;
    }

    private boolean isAbroad(Entry e) {
        String home = homeProvince.code();
        return home != null && e.countryCode() != null && !home.startsWith(e.countryCode());
    }

    /** "Tyler shooting" or "a Tyler man" in a text of Texas: a town that everything else is told of. */
    private boolean isAtHome(PlaceName name, Entry e) {
        return e.kind() == Kind.CITY
                && e.provinceCode() != null
                && e.provinceCode().equals(homeProvince.code())
                && (name.role() == PlaceRole.RESIDENCE || name.after().is(Sense.ATTACK));
    }

    /** "SAVANNAH - ...", "a Savannah man", "Savannah shooting leaves two dead": where no person's name stands. */
    private static boolean isPlaceRather(PlaceName name, Entry e) {
        Sentence s = name.sentence();
        boolean title = s.isHeadline() && name.from() == 0 && name.after().is(Sense.ATTACK);
        boolean line = "US".equals(e.countryCode()) && name.to() <= Dateline.end(s);
        return title || line || Belongings.are(name);
    }

    /** How firmly the wider place told with a name speaks for the entry; 0 where it does not, or none is told. */
    static double toldWithin(PlaceName name, Entry e) {
        if (name.within() == null) {
            return 0;
        }
        boolean country = isCountryOf(name);
        for (Entry wide : name.within().entries()) {
            if (!country && wide.provinceCode() != null && wide.provinceCode().equals(e.provinceCode())) {
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

    /** The Niger of "Bosso, Niger", where a Bosso lies, and not Niger State, where another does. */
    private static boolean isCountryOf(PlaceName name) {
        PlaceName wide = name.within();
        Entry first = wide.entries().get(0);
        return first.kind() == Kind.COUNTRY
                && !CityOrProvince.isCalledProvince(wide)
                && !wide.after().is("state")
                && name.entries().stream().anyMatch(e -> first.countryCode().equals(e.countryCode()));
    }

    /** Whether the name is first of all a country's: Mexico, but not Georgia. */
    static boolean isCountryRather(PlaceName name, Entry province) {
        return name.entries().stream()
                .anyMatch(e -> e.kind() == Kind.COUNTRY
                        && e.population() > province.population() * ("US".equals(province.countryCode()) ? 3L : 1L));
    }

    /** Mozambique is a country and, to hardly anybody, an island town. */
    private static boolean isOfLargeCountry(PlaceName name, Entry city) {
        return name.entries().stream()
                .anyMatch(e -> e.kind() == Kind.COUNTRY
                        && e.countryCode().equals(city.countryCode())
                        && e.population() / COUNTRY_OVER > Math.max(city.population(), COUNTRY_OVER));
    }

    /** A name is ambiguous whichever of its places is meant. */
    private static boolean isAmbiguousWord(PlaceName name) {
        for (Entry e : name.entries()) {
            if (e.ambiguousWord()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamesakeOfCountry(PlaceName name, Entry city) {
        return name.entries().stream()
                .anyMatch(e -> e.kind() == Kind.COUNTRY
                        && e.countryCode().equals(city.countryCode())
                        && e.population() * 4L > city.population() * 5L);
    }
}
