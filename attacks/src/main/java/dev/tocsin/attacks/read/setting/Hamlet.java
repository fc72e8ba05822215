package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.places.ArabicArticle;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * A place told by a name that no gazetteer knows: "in the village of Gransha". It cannot be put on a map, but what the
 * text said is kept.
 *
 * @param called whether the text calls it a village, a town or the like
 */
public record Hamlet(Facts facts, int from, int to, boolean called) {
    private static final WordSet PREPOSITIONS = WordSet.of("in", "at", "near", "outside");
    private static final WordSet KINDS = WordSet.of(
            "village", "town", "city", "district", "hamlet", "area", "settlement", "locality", "community", "commune");
    private static final WordSet SETTLEMENTS =
            WordSet.of("village", "town", "hamlet", "settlement", "locality", "community", "commune");
    /** "in the Iboudraren area of Tizi Ouzou province". */
    private static final WordSet AREAS = WordSet.of("area", "district", "locality", "sector", "territory");

    private static final WordSet BEGINNINGS = WordSet.union(List.of(PREPOSITIONS, SETTLEMENTS));
    private static final WordSet AWAY = WordSet.of("from", "to", "toward", "towards", "for", "between");
    /** Whose village it is says nothing of where it was: "the Oldfield village head". */
    private static final WordSet OFFICES = WordSet.of("head", "chief", "council", "elder", "elders", "chairman");

    private static final WordSet BETWEEN = WordSet.of(
            "the",
            "of",
            "small",
            "remote",
            "nearby",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "coastal",
            "border",
            "mountain",
            "called",
            "named");
    private static final WordSet NO_PLACES = WordSet.of(
            "hospital",
            "airport",
            "street",
            "road",
            "avenue",
            "mosque",
            "church",
            "hotel",
            "school",
            "university",
            "police",
            "department",
            "company",
            "party",
            "army",
            "front",
            "movement",
            "house",
            "ministry",
            "prison",
            "embassy",
            "station",
            "market",
            "base",
            "camp",
            "bank",
            "post",
            "times",
            "news",
            "highway",
            "flight",
            "park",
            "mall",
            "plaza",
            "club",
            "lounge",
            "apartments",
            "motel",
            "inn",
            "restaurant",
            "store");
    /** Whose village it is: "a mainly Shi'ite village". */
    private static final WordSet PEOPLES = WordSet.of(
            "shi'ite",
            "shiite",
            "shia",
            "sunni",
            "christian",
            "muslim",
            "hindu",
            "kurdish",
            "arab",
            "yazidi",
            "druze",
            "alawite",
            "bedouin",
            "dogon",
            "fulani",
            "hazara",
            "maoist",
            "jewish",
            "palestinian");

    /** So many characters show whether a text has small letters. */
    private static final int SAMPLE = 80;

    /** Most words between "in" and the name: "the small northern border town of". */
    private static final int MODIFIERS = 6;

    /** Words of a name: "San Miguel de los Bancos". */
    private static final int LONGEST = 5;

    /** Small words within names. */
    private static final WordSet INNER =
            WordSet.of("de", "del", "la", "las", "los", "el", "da", "do", "dos", "das", "du", "des");

    /** Most words between a village and the area that it lies in. */
    private static final int FAR = 8;

    private static final long NEVER = Sense.mask(
            Sense.WEEKDAY,
            Sense.MONTH,
            Sense.PERSON,
            Sense.TITLE,
            Sense.ATTACK,
            Sense.NUM,
            Sense.PRON,
            Sense.DET,
            Sense.COLLECTIVE,
            Sense.CHARGE,
            Sense.SAY);

    /** The first such name of a sentence, one that is called a village before others; or null. */
    static Hamlet find(Facts facts) {
        Sentence s = facts.sentence();
        Hamlet first = null;
        for (int i = s.next(BEGINNINGS, facts.from()); i < facts.to() - 1; i = s.next(BEGINNINGS, i + 1)) {
            Token token = s.at(i);
            boolean kind = SETTLEMENTS.has(token);
            boolean of = kind && s.at(i + 1).is("of") && !isLeftOrSought(s, i);
            Hamlet hamlet = of || PREPOSITIONS.has(token) ? behind(facts, i + 1) : null;
            hamlet = hamlet == null && kind && !token.is("community") ? before(facts, i) : hamlet;
            first = hamlet != null && (first == null || hamlet.called && !first.called) ? hamlet : first;
        }
        return first;
    }

    private static Hamlet behind(Facts facts, int start) {
        Sentence s = facts.sentence();
        int from = start;
        while (from < start + MODIFIERS && (isBetween(s, from) || from > start && isPeople(facts, from))) {
            from++;
        }
        boolean called =
                from > start && (KINDS.has(s.at(from - 1)) || s.at(from - 1).is("of"));
        boolean bare = from == start && !s.isHeadline();
        int to = from;
        while (to < facts.to() && to - from < LONGEST && (isName(s, to) || to > from && isInner(facts, to))) {
            to++;
        }
        boolean area = from > start
                && AREAS.has(s.at(to))
                && (s.at(to + 1).is("of") || s.at(to + 1).is("in"));
        return to == from || !(called || bare || area) || isOther(facts, from, to, called)
                ? null
                : new Hamlet(facts, from, to, called);
    }

    /** "in Oak Hollow village", "in Oak Hollow, a village near the border"; or null. */
    private static Hamlet before(Facts facts, int kind) {
        Sentence s = facts.sentence();
        int to = kind;
        while (to > Math.max(facts.from(), kind - MODIFIERS)
                && (s.at(to - 1).is("a") || s.at(to - 1).is("the") || isBetween(s, to - 1) || isDescribed(s, to - 1))) {
            to--;
        }
        boolean apposed = to < kind && s.at(to - 1).is(",");
        to = apposed ? to - 1 : kind;
        int from = to;
        while (from > facts.from()
                && to - from < LONGEST
                && (isName(s, from - 1) || from < to && isInner(facts, from - 1))) {
            from--;
        }
        boolean there = from < to
                && from > 0
                && !isLeftOrSought(s, from)
                && (apposed ? PREPOSITIONS.has(s.at(from - 1)) : !s.at(kind + 1).is(Sense.PERSON))
                && !OFFICES.has(s.at(kind + 1));
        return !there || isOther(facts, from, to, true) ? null : new Hamlet(facts, from, to, true);
    }

    /** The "mainly Shi'ite" of ", a mainly Shi'ite village". */
    private static boolean isDescribed(Sentence s, int i) {
        boolean word = PEOPLES.has(s.at(i))
                || !s.at(i).capital()
                        && s.at(i).word().mayTell()
                        && s.at(i).word().senses() == 0;
        int k = i;
        while (word && k > i - MODIFIERS && !s.at(k).is("a")) {
            word = !s.at(k).is(Sense.COMMA) && !s.at(k).is(Sense.PREP);
            k--;
        }
        return word && s.at(k).is("a") && s.at(k - 1).is(",");
    }

    /** "fled to the village of Oldfield", "a man from Oldfield village": it was not there. */
    private static boolean isLeftOrSought(Sentence s, int at) {
        int k = at - 1;
        while (k > Math.max(0, at - MODIFIERS) && (s.at(k).is("a") || isBetween(s, k))) {
            k--;
        }
        return AWAY.has(s.at(k));
    }

    private static boolean isBetween(Sentence s, int i) {
        return (!s.at(i).capital() || isInCapitals(s)) && (BETWEEN.has(s.at(i)) || KINDS.has(s.at(i)));
    }

    /** Old wire copy has no small letters. */
    private static boolean isInCapitals(Sentence s) {
        for (int i = 0; i < Math.min(SAMPLE, s.text().length()); i++) {
            if (Character.isLowerCase(s.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The Haitian of "the central Haitian town of". */
    private static boolean isPeople(Facts facts, int at) {
        return facts.places().stream()
                .anyMatch(place -> place.from() == at && place.to() == at + 1 && place.isPeople());
    }

    /** The "del" of "Vizcatan del Ene". */
    private static boolean isInner(Facts facts, int i) {
        Sentence s = facts.sentence();
        return i + 1 < facts.to()
                && INNER.has(s.at(i))
                && (isName(s, i + 1) || i + 2 < facts.to() && INNER.has(s.at(i + 1)) && isName(s, i + 2));
    }

    private static boolean isName(Sentence s, int i) {
        Token token = s.at(i);
        if (token.word().senses() != 0 && isInCapitals(s)) {
            return false;
        }
        return (token.capital() || ArabicArticle.begins(token))
                && !PEOPLES.has(token)
                && !token.isAny(NEVER)
                && Character.isLetter(token.word().text().charAt(0));
    }

    /** Whether the words name something else, or a place that is known. */
    private static boolean isOther(Facts facts, int from, int to, boolean called) {
        Sentence s = facts.sentence();
        boolean known = facts.places().stream()
                .anyMatch(place ->
                        (called ? place.from() <= from && place.to() >= to : place.from() < to && place.to() > from)
                                && place.role() != PlaceRole.PERSON
                                && place.role() != PlaceRole.NAMESAKE);
        boolean victim = s.at(to).isAny(Sense.mask(Sense.ATTACK, Sense.DEATH, Sense.KILLING));
        return known
                || !called && isPerson(facts, from, to)
                || victim && to - from > 1
                || s.at(from).word().text().length() < 3
                || NO_PLACES.has(s.at(to - 1))
                || NO_PLACES.has(s.at(to));
    }

    private static boolean isPerson(Facts facts, int from, int to) {
        for (People person : facts.people().all()) {
            if (person.name() != null && person.from() < to && person.to() > from) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name of a wider area, or of the town that it lies near, stands right behind it: "Oldfield in Bar province". */
    boolean liesIn(Spot wide) {
        Kind kind = wide.entry().kind();
        boolean area = kind == Kind.PROVINCE || kind == Kind.COUNTRY || kind == Kind.REGION;
        return isRightBehind(wide) && (area || called && wide.isInCity());
    }

    /** Whether it is told right before that town, not as far from it: "Oldfield, near Chibok". */
    boolean isNear(Spot town) {
        return isRightBehind(town)
                && town.isInCity()
                && town.name().role().weight() > -2
                && town.name().role() != PlaceRole.FAR_LANDMARK;
    }

    private boolean isRightBehind(Spot spot) {
        int gap = spot.name().from() - to;
        return spot.name().sentence().equals(facts.sentence()) && gap >= 0 && gap <= FAR;
    }

    String words() {
        return facts.sentence().words(from, to);
    }
}
