package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.gazetteer.Gazetteer;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.places.Capitals;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.places.Unmapped;
import dev.tocsin.attacks.read.scenes.Facts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which countries and provinces an article is about, by all its names together, and what a name that several places
 * bear means there: the one in that context, else the largest.
 */
public final class Context {
    /** A namesake in another province of more inhabitants may be meant though nothing speaks for it. */
    private static final int KNOWN_AFAR = 100_000;

    /** One of fewer is not meant by the bare name in another province's local news. */
    private static final int UNKNOWN_AFAR = 30_000;

    /** A town of fewer inhabitants is not meant where only another country than its own is told. */
    private static final int UNKNOWN_ABROAD = 100_000;
    /** One of more is known beyond its own province's border. */
    private static final int KNOWN_NEXT_DOOR = 10_000;

    /** A large city's namesake next to it is told apart by its own name; this far off a local newsroom means its own. */
    private static final int NEXT_DOOR_KM = 300;

    /** From so far off nobody means a large city of that name by it alone, where towns of the name are many. */
    private static final int FAR_KM = 600;

    private final Evidence evidence;
    private final HomeProvince homeProvince;
    private final SceneCountries sceneCountries;
    private final Fitness fitness;

    /** The province that the newsroom writes of, or null. */
    private final Entry outlet;

    /** Cities told with their province or country, by their names in lower case. */
    private final Map<String, Entry> toldOnce = new HashMap<>();

    private final List<Facts> article;

    /** Words of the full names of people, in lower case; null until a name may be one of theirs. */
    private Set<String> people;

    /** Names that the article somewhere uses as a place's, in lower case. */
    private final Set<String> scenes = new HashSet<>();

    private final CityParts parts = new CityParts();

    /** What each name was found to mean; each is asked for several times. */
    private final IdentityHashMap<PlaceName, Optional<Entry>> meanings = new IdentityHashMap<>();

    Context(List<Facts> article, String outletProvince) {
        this.article = article;
        List<String> countyTowns = CountyTowns.provinces(article, outletProvince);
        evidence = new Evidence(article, outletProvince, countyTowns);
        homeProvince = new HomeProvince(article, outletProvince, countyTowns);
        sceneCountries = new SceneCountries(article);
        fitness = new Fitness(evidence, homeProvince, sceneCountries);
        outlet = outletProvince == null ? null : Gazetteer.standard().province(outletProvince);
        for (Facts facts : article) {
            facts.places().forEach(this::note);
        }
        for (Facts facts : article) {
            facts.places().forEach(this::noteTold);
        }
    }

    Entry outlet() {
        return outlet;
    }

    /** Whether the text names no country or province at all. */
    boolean isWithoutPlaces() {
        return evidence.isOfOutletOnly();
    }

    /** Whether the newsroom's own province is the one that most is told to lie in. */
    boolean isOfOutletMostly() {
        return outlet != null && outlet.provinceCode().equals(homeProvince.code());
    }

    /** Whether the place lies in another province of the country than the one that the article tells most to lie in. */
    boolean isElsewhere(Entry entry) {
        String home = homeProvince.code();
        return home != null
                && entry.provinceCode() != null
                && !home.equals(entry.provinceCode())
                && home.startsWith(entry.countryCode());
    }

    /** Words of the full names of people, in lower case. */
    private Set<String> people() {
        if (people == null) {
            people = new HashSet<>();
            for (Facts facts : article) {
                facts.people().all().forEach(this::noteName);
            }
        }
        return people;
    }

    private void noteName(People person) {
        boolean full = person.name() != null && person.name().indexOf(' ') > 0;
        if (full && !person.sentence().isHeadline()) {
            String name = person.name().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            people.addAll(List.of(name.split(" ", -1)));
        }
    }

    private void noteTold(PlaceName name) {
        Entry entry = name.within() == null ? null : within(name);
        if (entry != null && (entry.kind() == Kind.CITY && Fitness.toldWithin(name, entry) > 0 || Unmapped.is(entry))) {
            toldOnce.putIfAbsent(name.key(), entry);
        }
    }

    private void note(PlaceName name) {
        if (name.isScene() || name.within() != null) {
            scenes.add(name.key());
        }
        parts.note(name);
        fitness.note(name);
    }

    /** What the name means here, or null where it is better taken for no place. */
    Entry meaning(PlaceName name) {
        return meanings.computeIfAbsent(name, n -> Optional.ofNullable(found(n)).filter(evidence::mayBeMeant))
                .orElse(null);
    }

    /** Told once with its province, it is known. */
    private Entry found(PlaceName name) {
        boolean part = name.isPartOfToldCity() && !name.mayBe(Kind.DISTRICT);
        if (part || isPerson(name) || name.isOfStreet()) {
            return null;
        }
        Entry told = toldOnce.isEmpty() ? null : toldOnce.get(name.key());
        if (told != null && (Unmapped.is(told) || name.entries().contains(told))) {
            return told;
        }
        if (name.within() != null) {
            return within(name);
        }
        Entry best = fitness.fittest(name);
        return parts.isPart(name, best) ? null : supported(name, best);
    }

    /** Whether it is some person's name, or the last name of one told of in full elsewhere. */
    private boolean isPerson(PlaceName name) {
        Entry first = name.entries().get(0);
        boolean home = name.role() == PlaceRole.RESIDENCE && !name.after().capital();
        boolean known = first.provinceCode() == null || first.population() >= Fitness.METROPOLIS;
        if (home || known || scenes.contains(name.key())) {
            return false;
        }
        return (name.role() == PlaceRole.PERSON || people().contains(name.key())) && !name.isCalledDivision();
    }

    /** What a name with a wider place behind it means: one there, or, where none is known, a smaller one. */
    private Entry within(PlaceName name) {
        Entry best = fitness.fittest(name);
        Entry namesake = best == null ? name.entries().get(0) : best;
        if (Fitness.toldWithin(name, namesake) > 0) {
            return best;
        }
        if (name.isToldInCountry()) {
            return isUnknownAbroad(namesake) || name.isCalledVillage()
                    ? Unmapped.in(narrowest(name.within()), name.words())
                    : best;
        }
        boolean there = isSmallerPlace(namesake) && name.isToldIn();
        return there ? Unmapped.in(name.within().entries().get(0), name.words()) : best;
    }

    private static boolean isUnknownAbroad(Entry e) {
        return e.kind() == Kind.CITY && e.population() < UNKNOWN_ABROAD;
    }

    /** The Sahel region of "in Burkina Faso's Sahel region", where the country is told with nothing narrower the country. */
    private static Entry narrowest(PlaceName country) {
        Entry own = country.entries().get(0);
        Entry narrower =
                country.within() == null ? own : country.within().entries().get(0);
        return own.countryCode() != null && own.countryCode().equals(narrower.countryCode()) ? narrower : own;
    }

    private static boolean isSmallerPlace(Entry e) {
        return e.provinceCode() != null && e.kind() != Kind.DISTRICT && e.population() < Fitness.METROPOLIS;
    }

    /**
     * The namesake itself where anything speaks for it. Where nothing does, and the text is of another province: a
     * smaller place there if an attack is told to be in it, and no place if it is told otherwise.
     */
    private Entry supported(PlaceName name, Entry best) {
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
