package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Joins names to the wider places that are told with them. */
final class WiderPlaces {
    private static final WordSet PROVINCES =
            WordSet.of("province", "state", "region", "department", "governorate", "oblast");

    /** In words: "a small town", "a garrison town". */
    private static final int MODIFIERS = 4;

    private WiderPlaces() {}

    /** "Columbus, Ohio", "Kabul in Afghanistan", "Quetta, the capital of Balochistan". */
    static List<PlaceName> joined(Sentence s, List<PlaceName> names) {
        List<PlaceName> joined = new ArrayList<>(names);
        OfItsCountry.choose(joined);
        nameStates(joined);
        nameProvinces(joined);
        for (int i = joined.size() - 2; i >= 0; i--) {
            PlaceName name = joined.get(i);
            PlaceName next = name.isCalledDivision() ? ofOwned(joined, i + 1) : wider(s, joined, i + 1);
            if (next.from() - name.to() <= 7
                    && (next.from() > name.to() || mayLieIn(name, next))
                    && isJoint(s, name.to(), next.from())
                    && (next.isWide() || isCalledProvince(next))
                    && next.role() != PlaceRole.LANDMARK
                    && !isBorder(next)) {
                joined.set(i, name.in(next));
            }
            PlaceName behind = joined.get(i + 1);
            if (ThingsElsewhere.isNamedAfter(name, town(joined, i + 1))) {
                joined.set(i, name.as(PlaceRole.NAMESAKE));
            }
            if (isBeside(name, behind)) {
                joined.set(i + 1, behind.as(PlaceRole.LANDMARK));
            } else if (Spokespeople.areAt(behind, names)) {
                joined.set(i + 1, behind.as(PlaceRole.TITLE));
            }
        }
        return joined;
    }

    /** The New York of "Buffalo, New York", where a Buffalo lies, is the state. */
    private static void nameStates(List<PlaceName> names) {
        for (int i = 1; i < names.size(); i++) {
            PlaceName name = names.get(i);
            PlaceName town = names.get(i - 1);
            boolean beside = town.to() == name.from() - 1 && town.after().is(",");
            if (beside && !name.isWide() && name.mayBe(Entry.Kind.PROVINCE) && liesIn(town, name.asProvince())) {
                names.set(i, name.asProvince());
            }
        }
    }

    /** A town, and no part of the city that bears the same name as the state. */
    private static boolean liesIn(PlaceName town, PlaceName state) {
        String code = state.entries().get(0).provinceCode();
        return town.entries().get(0).kind() == Entry.Kind.CITY
                && town.entries().stream()
                        .anyMatch(e -> e.kind() == Entry.Kind.CITY && code != null && code.equals(e.provinceCode()));
    }

    /** The Kano of "in the Nigerian city of Kano". */
    private static PlaceName town(List<PlaceName> names, int i) {
        PlaceName name = names.get(i);
        return name.isPeople() && i + 1 < names.size() ? names.get(i + 1) : name;
    }

    /** The Kandahar of "Kandahar's Maywand district" is the province, which the district lies in, as is that of "the province of". */
    private static void nameProvinces(List<PlaceName> names) {
        for (int i = 0; i < names.size(); i++) {
            PlaceName name = names.get(i);
            PlaceName next = i + 1 < names.size() ? names.get(i + 1) : null;
            if (isOfProvince(name.sentence(), name) && !isGovernedFrom(name)) {
                names.set(i, name.asProvince());
            } else if (next != null && Districts.lieIn(name, next)) {
                names.set(i + 1, next.asProvince());
            } else if (Districts.areOfProvince(name, next)) {
                names.set(i, name.asProvince());
                if (next != null && next.from() == name.to() + 1) {
                    names.set(i + 1, next.in(name.asProvince()));
                }
            }
        }
    }

    /** "the capital of the Afghan province of Ghazni": the city. */
    private static boolean isGovernedFrom(PlaceName name) {
        Sentence s = name.sentence();
        int of = name.from() - 3;
        while (of > 0 && !s.at(of).is("of") && of > name.from() - 3 - MODIFIERS) {
            of--;
        }
        return s.at(of).is("of") && s.at(of - 1).is("capital");
    }

    /** The Frankfurt of "in Hanau, near Frankfurt", "in Hanau, a town near Frankfurt". */
    private static boolean isBeside(PlaceName name, PlaceName next) {
        Sentence s = name.sentence();
        int near = CloseTo.leadTo(s, next.from()) ? CloseTo.begin(s, next.from()) : -1;
        if (near < 0 || !name.isLocative()) {
            return false;
        }
        boolean comma = s.at(name.to()).is(",");
        int between = near - name.to() - (comma ? 1 : 0);
        return between == 0 || comma && s.at(name.to() + 1).is("a") && between <= MODIFIERS;
    }

    /** The Ghazni of "the Afghan province of Ghazni", not the Afghan and not the city of Ghazni. */
    private static PlaceName wider(Sentence s, List<PlaceName> names, int i) {
        PlaceName name = names.get(i);
        PlaceName behind = name.isPeople() && i + 1 < names.size() ? names.get(i + 1) : null;
        if (behind != null && behind.from() - name.to() <= 2 && isOfProvince(s, behind)) {
            return behind.asProvince();
        }
        if (behind != null && behind.from() - name.to() <= 2 && isCalledProvince(behind)) {
            return behind;
        }
        return isOfProvince(s, name) ? name.asProvince() : name;
    }

    /** What a district lies in: the Yala of "Muang district of Thailand's southern Yala province". */
    private static PlaceName ofOwned(List<PlaceName> names, int i) {
        PlaceName name = names.get(i);
        boolean owned = i + 1 < names.size() && isOwned(name, names.get(i + 1));
        return owned ? names.get(i + 1).asProvince() : wider(name.sentence(), names, i);
    }

    private static boolean isOwned(PlaceName country, PlaceName next) {
        boolean near = country.after().is(Sense.POSS) && next.from() - country.to() <= MODIFIERS;
        return near
                && country.entries().get(0).kind() == Entry.Kind.COUNTRY
                && next.mayBe(Entry.Kind.PROVINCE)
                && (PROVINCES.has(next.after()) || PROVINCES.has(next.sentence().at(next.to() - 1)));
    }

    /** The Laguna of "in the province of Laguna", which the gazetteer has as a division of a region. */
    private static boolean isCalledProvince(PlaceName name) {
        boolean called = name.before().is("of") && PROVINCES.has(name.sentence().at(name.from() - 2))
                || name.after().is("province")
                || name.sentence().at(name.to() - 1).is("province");
        Entry first = name.entries().get(0);
        return called && first.kind() == Entry.Kind.COUNTY && !"US".equals(first.countryCode());
    }

    private static boolean isOfProvince(Sentence s, PlaceName name) {
        return s.at(name.from() - 1).is("of")
                && PROVINCES.has(s.at(name.from() - 2))
                && name.mayBe(Entry.Kind.PROVINCE);
    }

    /** "Houston Texas", but not "Jackson Bay". */
    private static boolean mayLieIn(PlaceName name, PlaceName wide) {
        Entry area = wide.entries().get(0);
        return name.entries().stream()
                .anyMatch(e -> area.provinceCode() == null
                        ? area.countryCode() == null || area.countryCode().equals(e.countryCode())
                        : area.provinceCode().equals(e.provinceCode()));
    }

    /** "close to the Venezuelan border": on which side, the words do not say. */
    private static boolean isBorder(PlaceName name) {
        return name.role() == PlaceRole.ORIGIN && (name.isPeople() || Distances.isBorder(name));
    }

    private static boolean isJoint(Sentence s, int from, int to) {
        if (from == to) {
            return true;
        }
        Token first = s.at(from);
        if (!first.is(",")
                && !first.is("in")
                && !first.is("of")
                && !first.is("(")
                && !first.is(".")
                && !first.is("'s")
                && !first.is("city")
                && !first.is("district")
                && !first.is("area")
                && !first.is("town")) {
            return false;
        }
        for (int k = from + 1; k < to; k++) {
            if (s.at(k).isAny(Sense.mask(Sense.VERB, Sense.BREAK, Sense.AND, Sense.WHO, Sense.PERSON))
                    || s.at(k).is(".") && k > from + 1) {
                return false;
            }
        }
        return true;
    }
}
