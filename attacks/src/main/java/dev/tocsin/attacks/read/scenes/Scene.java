package dev.tocsin.attacks.read.scenes;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an article's sentences tell of one attack, as it is gathered. */
public final class Scene {
    private static final long HARM = Sense.mask(Sense.DIE, Sense.KILL_ED, Sense.INJURE_ED);

    private final Basis basis;
    private final List<Facts> facts = new ArrayList<>();
    /** What it may be told apart by: ids of the cities and codes of the provinces of its own words. */
    private final Set<String> places = new HashSet<>();

    /** The cities and districts of its own words. */
    private final List<Entry> cities = new ArrayList<>();

    private boolean isInList;

    private final List<DateMention> dates = new ArrayList<>();

    /** The scene on whose day it was too, unless it tells one of its own; or null. */
    private Scene sameDay;

    /** How many days before or after that scene it was. */
    private Lag lag = Lag.NONE;

    /** Names of the parts of cities that its words tell. */
    private final Set<String> districts = new HashSet<>();

    public Scene(Basis basis) {
        this.basis = basis;
    }

    public Basis basis() {
        return basis;
    }

    public List<Facts> facts() {
        return facts;
    }

    public void add(Facts more) {
        facts.add(more);
        dates.addAll(more.dates());
    }

    /** What the other tells is told of this one: its sentences come in between in their order. */
    public void takeIn(Scene other) {
        other.facts.forEach(this::add);
        facts.sort(Comparator.comparingInt((Facts f) -> f.sentence().index()).thenComparingInt(Facts::from));
        cities.addAll(other.cities);
        places.addAll(other.places);
        districts.addAll(other.districts);
    }

    public void onDayOf(Scene other) {
        sameDay = other;
    }

    /** It was so many days before or after the other, and in its city where it says "the city" and names none. */
    public void beside(Scene other, Lag days) {
        if (days != null) {
            sameDay = other;
            lag = days;
        }
    }

    /** The scene by whose day its own is known, unless it tells one of its own; or null. */
    public Scene sameDay() {
        return sameDay;
    }

    /** It is an item of a list: where it names no place, it was in the city of the list. */
    public void inListOf(Scene other) {
        isInList = sameDay == other;
    }

    public boolean isInList() {
        return isInList;
    }

    /** Whether it speaks of "the city" that the other scene was in. */
    public boolean isInTheCity() {
        return sameDay != null && facts.stream().anyMatch(Scene::namesTheCity);
    }

    private static boolean namesTheCity(Facts f) {
        for (int i = f.from() + 1; i < f.to(); i++) {
            Token token = f.sentence().at(i);
            boolean city = token.is("city")
                    || token.is("town")
                    || token.is("village")
                    || token.is("capital")
                    || token.is("area") && f.sentence().at(i - 1).is("same");
            if (token.is("there") && f.sentence().at(i - 1).isAny(HARM)) {
                return true;
            }
            if (city
                    && (f.sentence().at(i - 1).is("the")
                            || f.sentence().at(i - 1).is("same"))) {
                return true;
            }
        }
        return false;
    }

    public Lag lag() {
        return lag;
    }

    public boolean isInOtherDistrict(Spot spot) {
        return !districts.isEmpty() && !districts.contains(spot.entry().name());
    }

    public void at(Spot spot) {
        if (spot.entry().kind() == Entry.Kind.DISTRICT) {
            districts.add(spot.entry().name());
        }
        if (spot.isInCity()) {
            cities.add(spot.entry());
            places.add(spot.entry().cityId());
        }
        if (spot.entry().provinceCode() != null) {
            places.add(spot.entry().provinceCode());
        }
    }

    /** Whether its words place it in the same city, or, where one of the two names only a province, in the same one. */
    public boolean isAt(Spot spot) {
        return spot.isInCity()
                ? places.contains(spot.entry().cityId())
                : places.contains(spot.entry().provinceCode());
    }

    /** Whether cities of their own words place both, and none is the same. */
    public boolean isApartFrom(Scene other) {
        return !cities.isEmpty()
                && !other.cities.isEmpty()
                && cities.stream().noneMatch(own -> other.cities.stream()
                        .anyMatch(there -> there.cityId().equals(own.cityId())));
    }

    /** Whether its words place it in the province of a city, and in no city yet: the headline's Ohio, and then Toledo. */
    public boolean isNarrowedBy(Spot spot) {
        return spot.isInCity()
                && cities.isEmpty()
                && places.contains(spot.entry().provinceCode());
    }

    /** Whether its words place it, and nowhere within so many kilometres of the city, nor only in its province. */
    public boolean isFarFrom(Spot city, int km) {
        return isPlaced()
                && (cities.isEmpty()
                        ? !places.contains(city.entry().provinceCode())
                        : cities.stream().allMatch(own -> own.distanceKm(city.entry()) > km));
    }

    /** Whether a city of its own words lies in the same country. */
    public boolean isInCountryOf(Spot city) {
        return cities.stream()
                .anyMatch(own -> own.countryCode().equals(city.entry().countryCode()));
    }

    /** Whether as many were told of as harmed in the same way. */
    public boolean hasTold(Casualty c) {
        return facts.stream()
                .flatMap(f -> f.casualties().stream())
                .anyMatch(told -> told.harm() == c.harm()
                        && told.people().count() != null
                        && told.people().count().equals(c.people().count()));
    }

    /** Whether its words place it in a city. */
    public boolean isInSomeCity() {
        return !cities.isEmpty();
    }

    public boolean isPlaced() {
        return !places.isEmpty();
    }

    public boolean hasCasualties() {
        return facts.stream().anyMatch(f -> !f.casualties().isEmpty());
    }

    /** Whether a day that its words name lies before the date. */
    public boolean isBefore(DateMention date) {
        return date.span().isKnown()
                && dates.stream()
                        .anyMatch(own -> own.span().isKnown()
                                && own.span().latest().isBefore(date.span().earliest()));
    }

    /** Whether the date lies no more than so many days from a day that its words name. */
    public boolean isWithin(int days, DateMention date) {
        return date.span().isKnown()
                && dates.stream()
                        .anyMatch(own -> own.span().isKnown()
                                && !date.span()
                                        .latest()
                                        .isBefore(own.span().earliest().minusDays(days)));
    }

    /** Whether the sentence names a day of the scene's own. */
    public boolean isOnDayOf(Facts other) {
        return other.dates().stream().anyMatch(date -> dates.stream().anyMatch(date::agreesWith));
    }

    /** Whether the sentence names a day that cannot be one of the scene's, and none that may. */
    public boolean isOnOtherDay(Facts other) {
        boolean contradicted = false;
        for (DateMention date : other.dates()) {
            for (DateMention own : dates) {
                if (date.agreesWith(own)) {
                    return false;
                }
                contradicted |= date.contradicts(own);
            }
        }
        return contradicted;
    }
}
