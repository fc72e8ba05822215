package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.setting.Where;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;
import java.util.Objects;

/** Tells the dead of several towns or provinces together: "killed 12 people in Kabul and Ghazni". They belong to no one attack. */
final class SharedPlaces {
    /** In words: the longest way from one of the places to the next. */
    private static final int NEAR = 6;

    /** In words: how far before the first place such a word takes the two for one. */
    private static final int BEFORE = 5;

    private static final WordSet JOINED = WordSet.of(
            "in",
            "the",
            "of",
            "at",
            "near",
            "nearby",
            "neighbouring",
            "neighboring",
            "state",
            "states",
            "province",
            "provinces",
            "district",
            "districts",
            "region",
            "county",
            "city",
            "town",
            "cities",
            "towns",
            "capital",
            "also");

    private static final WordSet AREAS =
            WordSet.of("cities", "towns", "provinces", "states", "regions", "governorates", "departments", "countries");

    private static final WordSet NUMBERS = WordSet.of("two", "three", "four", "five", "six", "several", "different");

    /** What lies in both: a border, a road, a coast. */
    private static final WordSet COMMON = WordSet.of(
            "between", "border", "road", "highway", "boundary", "linking", "connecting", "from", "route", "straddling");

    /** The last sentence that counts victims: what no later one takes apart is all that is known. */
    private final int last;

    SharedPlaces(List<Facts> told) {
        int counting = -1;
        for (Facts f : told) {
            boolean counts = f.casualties().stream().anyMatch(SharedPlaces::areDead);
            counting = counts ? f.sentence().index() : counting;
        }
        last = counting;
    }

    boolean areTold(Facts facts, Where where) {
        if (facts.sentence().index() >= last || facts.casualties().stream().noneMatch(SharedPlaces::areSeveral)) {
            return false;
        }
        if (areNumbered(facts.sentence()) && facts.places().stream().noneMatch(p -> p.mayBe(Entry.Kind.CITY))) {
            return true;
        }
        List<Spot> spots = where.spots(facts);
        for (int i = 0; i + 1 < spots.size(); i++) {
            Spot one = spots.get(i);
            boolean there = !one.dateline() && one.name().isLocative() && !isCommon(one.name());
            if (there
                    && areApart(one.entry(), spots.get(i + 1).entry())
                    && areJoined(one.name(), spots.get(i + 1).name())) {
                return true;
            }
        }
        return false;
    }

    /** "in two Afghan cities", "across three states". */
    private static boolean areNumbered(Sentence s) {
        for (int k = s.next(AREAS, 2); k < s.size(); k = s.next(AREAS, k + 1)) {
            int number = NUMBERS.has(s.at(k - 1)) ? k - 1 : k - 2;
            boolean in = s.at(number - 1).is("in") || s.at(number - 1).is("across");
            if (NUMBERS.has(s.at(number)) && in) {
                return true;
            }
        }
        return false;
    }

    private static boolean areDead(Casualty c) {
        return c.isVictim() && c.harm() != Harm.INJURED && c.people().count() != null;
    }

    private static boolean areSeveral(Casualty c) {
        return areDead(c) && c.people().count().best() > 1 && !c.people().part();
    }

    /** Two towns, or two provinces; "the states of Guerrero and Veracruz" may be taken for a province and a town. */
    private static boolean areApart(Entry one, Entry other) {
        boolean cities = one.kind() == Entry.Kind.CITY && other.kind() == Entry.Kind.CITY;
        return cities
                ? !one.cityId().equals(other.cityId())
                : isTownOrProvince(one)
                        && isTownOrProvince(other)
                        && !Objects.equals(one.provinceCode(), other.provinceCode());
    }

    private static boolean isTownOrProvince(Entry entry) {
        return entry.kind() == Entry.Kind.CITY || entry.kind() == Entry.Kind.PROVINCE;
    }

    private static boolean areJoined(PlaceName one, PlaceName other) {
        Sentence s = one.sentence();
        boolean and = false;
        for (int k = one.to(); k < other.from(); k++) {
            Token token = s.at(k);
            and |= token.is(Sense.AND);
            if (!token.is(Sense.AND) && !token.is(",") && !JOINED.has(token) || k - one.to() > NEAR) {
                return false;
            }
        }
        return and && other.from() > one.to();
    }

    private static boolean isCommon(PlaceName name) {
        Sentence s = name.sentence();
        for (int k = name.from() - 1; k >= Math.max(0, name.from() - BEFORE); k--) {
            if (COMMON.has(s.at(k))) {
                return true;
            }
        }
        return s.next(COMMON, name.to()) < name.to() + NEAR;
    }
}
