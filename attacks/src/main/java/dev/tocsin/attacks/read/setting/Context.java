package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.gazetteer.Folding;
import dev.tocsin.attacks.gazetteer.Gazetteer;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.places.CalledPlace;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.places.Unmapped;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which countries and provinces an article is about, by all its names together, and what a name that several places
 * bear means there: the one in that context, else the largest.
 */
public final class Context {
    /** Who and what is outside of towns. */
    private static final WordSet COUNTRYSIDE = WordSet.of(
            "sheriff",
            "sheriff's",
            "sheriffs",
            "deputy",
            "deputies",
            "county",
            "parish",
            "trooper",
            "troopers",
            "township",
            "rural");

    private static final WordSet AIMED = WordSet.of(
            "fire", "fired", "firing", "shot", "shots", "shooting", "gun", "pistol", "rifle", "rounds", "weapon");

    private final Evidence evidence;
    private final HomeProvince homeProvince;
    private final Fitness fitness;
    private final Homonyms homonyms;

    /** The province that the newsroom writes of, or null. */
    private final Entry outlet;

    /** Cities told with their province or country, by their names in lower case. */
    private final Map<String, Entry> toldOnce = new HashMap<>();

    private final List<Facts> article;

    /** Words of the full names of people, in lower case; null until a name may be one of theirs. */
    private Set<String> people;

    /** Names that the article somewhere uses as a place's, in lower case. */
    private final Set<String> scenes = new HashSet<>();

    /** What the article calls a county, in lower case. */
    private final Set<String> counties = new HashSet<>();

    private final CityParts parts = new CityParts();

    /** What each name was found to mean; each is asked for several times. */
    private final IdentityHashMap<PlaceName, Optional<Entry>> meanings = new IdentityHashMap<>();

    Context(List<Facts> article, String outletProvince) {
        this.article = article;
        List<String> countyTowns = CountyTowns.provinces(article, outletProvince);
        evidence = new Evidence(article, outletProvince, countyTowns);
        homeProvince = new HomeProvince(article, outletProvince, countyTowns);
        SceneCountries sceneCountries = new SceneCountries(article);
        fitness = new Fitness(evidence, homeProvince, sceneCountries);
        homonyms = new Homonyms(evidence, homeProvince, sceneCountries);
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

    /** Whether the text names no place at all, and speaks of no county: its newsroom writes of its own town. */
    boolean isOfTown() {
        return article.stream()
                .allMatch(facts -> !facts.sentence().has(COUNTRYSIDE)
                        && facts.places().stream().allMatch(name -> name.role().weight() < PlaceRole.TITLE.weight()));
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
        if ((name.isScene() || name.within() != null) && !isAimedAt(name)) {
            scenes.add(name.key());
        }
        if (name.isCalledDivision()) {
            counties.add(name.key());
        }
        parts.note(name);
        fitness.note(name);
    }

    /** "returned fire at Houston": a person. */
    private static boolean isAimedAt(PlaceName name) {
        return name.before().is("at") && AIMED.has(name.sentence().at(name.from() - 2));
    }

    /** What the name means here, or null where it is better taken for no place. */
    Entry meaning(PlaceName name) {
        return meanings.computeIfAbsent(name, n -> Optional.ofNullable(found(n)).filter(evidence::mayBeMeant))
                .orElse(null);
    }

    /** Told once with its province, it is known. */
    private Entry found(PlaceName name) {
        boolean part = CalledPlace.isPartOfToldCity(name) && !name.mayBe(Kind.DISTRICT);
        if (part || DistrictOfCity.is(name, article) || isPerson(name) || name.isOfStreet()) {
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
        Entry county = best == null || best.kind() != Kind.CITY ? null : county(name, best);
        if (county != null) {
            return county;
        }
        return parts.isPart(name, best) ? null : homonyms.supported(name, best);
    }

    /** The county that "DeKalb police" are of where the text tells of DeKalb County, and the town lies elsewhere; or null. */
    private Entry county(PlaceName name, Entry town) {
        String called = name.key() + " county";
        String home = homeProvince.code();
        return home == null || home.equals(town.provinceCode()) || !counties.contains(called)
                ? null
                : Gazetteer.standard().named(Folding.fold(called)).stream()
                        .filter(e -> e.kind() == Kind.COUNTY && home.equals(e.provinceCode()))
                        .findFirst()
                        .orElse(null);
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
            return Homonyms.isUnknownAbroad(namesake) || CalledPlace.isVillage(name)
                    ? Unmapped.in(narrowest(name.within()), name.words())
                    : best;
        }
        boolean there = (isSmallerPlace(namesake) || isAreaAbroad(namesake, name.within())) && name.isToldIn();
        return there ? Unmapped.in(name.within().entries().get(0), name.words()) : best;
    }

    /** The Sahel region of "in Burkina Faso's Sahel region", where the country is told with nothing narrower the country. */
    private static Entry narrowest(PlaceName country) {
        Entry own = country.entries().get(0);
        Entry narrower =
                country.within() == null ? own : country.within().entries().get(0);
        return own.countryCode() != null && own.countryCode().equals(narrower.countryCode()) ? narrower : own;
    }

    /** The Irish county of "Tyrone, Mo.", which is a town in Missouri. */
    private static boolean isAreaAbroad(Entry e, PlaceName wide) {
        return e.kind() != Kind.CITY
                && e.countryCode() != null
                && !e.countryCode().equals(wide.entries().get(0).countryCode());
    }

    private static boolean isSmallerPlace(Entry e) {
        return e.provinceCode() != null && e.kind() != Kind.DISTRICT && e.population() < Fitness.METROPOLIS;
    }
}
