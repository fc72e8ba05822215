package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/**
 * What bears one town's name and stands in another that is told behind it: "the Oldfield bus station in Elmwood", "the
 * Hotel Oldfield in Elmwood".
 */
final class ThingsElsewhere {
    private static final WordSet THINGS = WordSet.of(
            "station",
            "stop",
            "terminal",
            "park",
            "garage",
            "gate",
            "junction",
            "crossing",
            "intersection",
            "roundabout",
            "circle",
            "square",
            "street",
            "road",
            "avenue",
            "highway",
            "bridge",
            "market",
            "bazaar",
            "hotel",
            "guesthouse",
            "restaurant",
            "cafe",
            "café",
            "bakery",
            "cinema",
            "stadium",
            "hall",
            "mosque",
            "church",
            "school",
            "hospital",
            "clinic",
            "prison",
            "brigade",
            "division",
            "palace",
            "tower",
            "building",
            "neighborhood",
            "neighbourhood",
            "quarter");

    /** "the Oldfield bus station". */
    private static final WordSet FIRST_WORDS =
            WordSet.of("bus", "train", "railway", "metro", "motor", "car", "taxi", "fuel", "police", "checkpoint");

    private static final WordSet BEFORE =
            WordSet.of("hotel", "café", "cafe", "restaurant", "plaza", "bar", "cinema", "hospital");

    private static final WordSet WITHIN = WordSet.of("in", "at");

    /** A village's mosque may be told by the town that is next. */
    private static final int BESIDE_KM = 40;

    /** Of the people of a province more than one in so many live in the city of its name. */
    private static final int SHARE = 20;

    /** In words: "in the northern Nigerian city of". */
    private static final int FAR = 7;

    private ThingsElsewhere() {}

    /** Whether the first name is only such a thing's, and the second the town that it is in. */
    static boolean isNamedAfter(PlaceName name, PlaceName next) {
        Sentence s = name.sentence();
        int end = endOfThing(name);
        end += s.at(end).is(",") ? 1 : 0;
        return end > name.to() - 1
                && WITHIN.has(s.at(end))
                && next.from() > end
                && next.from() - end <= FAR
                && isPath(s, end + 1, next.from())
                && isElsewhere(name, next);
    }

    /** The token behind the thing; -1 where the name is none's. */
    private static int endOfThing(PlaceName name) {
        Sentence s = name.sentence();
        if (name.before().capital() && BEFORE.has(name.before())) {
            return name.to();
        }
        if (name.before().is("of") && s.at(name.from() - 2).is("university")) {
            return name.to() + (s.at(name.to()).is("campus") ? 1 : 0);
        }
        Token before = s.at(name.from() - 1);
        int thing = name.to() + (FIRST_WORDS.has(s.at(name.to())) ? 1 : 0);
        return THINGS.has(s.at(thing)) && !before.is("a") && !before.is("an") ? thing + 1 : -1;
    }

    /** Nothing but what describes a town. */
    private static boolean isPath(Sentence s, int from, int to) {
        for (int k = from; k < to; k++) {
            if (s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.AND, Sense.BREAK, Sense.VERB))
                    || s.at(k).is("and")) {
                return false;
            }
        }
        return true;
    }

    /** Two towns, and neither a part of the other. */
    private static boolean isElsewhere(PlaceName name, PlaceName next) {
        Entry town = name.city();
        Entry other = isTown(next) ? next.city() : null;
        if (town == null || other == null || name.entries().get(0).kind() == Kind.DISTRICT) {
            return false;
        }
        boolean around = next.isCalledDivision()
                || CalledPlace.isOfDivision(next)
                || next.entries().stream().anyMatch(e -> isAround(e, town));
        return !around && town.distanceKm(other) > BESIDE_KM;
    }

    /** A city's name first of all, or its province's as well. */
    private static boolean isTown(PlaceName next) {
        Entry first = next.entries().get(0);
        Entry city = next.city();
        boolean shared = city != null
                && (first.kind() == Kind.COUNTY
                        || first.kind() == Kind.PROVINCE && first.provinceCode().equals(city.provinceCode()))
                && city.population() * SHARE > first.population();
        return first.kind() == Kind.CITY || shared;
    }

    private static boolean isAround(Entry area, Entry town) {
        return area.kind() == Kind.PROVINCE
                && area.provinceCode() != null
                && area.provinceCode().equals(town.provinceCode());
    }
}
