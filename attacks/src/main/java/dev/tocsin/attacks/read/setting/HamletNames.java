package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.places.ArabicArticle;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Tells which words may be the name of a place that no gazetteer knows. */
final class HamletNames {
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
            "store",
            "academy",
            "fest",
            "festival");

    /** What departments are of that are no places. */
    private static final WordSet OFFICES = WordSet.of(
            "police",
            "fire",
            "sheriff",
            "sheriff's",
            "health",
            "education",
            "state",
            "justice",
            "treasury",
            "defense",
            "interior",
            "corrections",
            "transportation",
            "agriculture",
            "homicide",
            "emergency",
            "safety",
            "'s",
            "security");

    /** What ends a street's name. */
    private static final WordSet STREETS = WordSet.of(
            "street",
            "st",
            "avenue",
            "ave",
            "road",
            "rd",
            "boulevard",
            "blvd",
            "drive",
            "dr",
            "lane",
            "ln",
            "parkway",
            "court",
            "place",
            "streets",
            "avenues",
            "roads",
            "boulevards",
            "drives");

    /** Whose they are is told before them: "Ash's home". */
    private static final WordSet BELONGINGS = WordSet.of(
            "home",
            "house",
            "apartment",
            "residence",
            "bedroom",
            "garage",
            "yard",
            "driveway",
            "car",
            "truck",
            "trailer",
            "death",
            "murder",
            "slaying",
            "funeral",
            "killer");

    /** In words: from an owner to what is his: "Ash's rural Bar County home". */
    private static final int OWNED = 6;

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

    /** In words: the rest of a house's name. */
    private static final int LONGEST = 4;

    /** Small words within names. */
    private static final WordSet INNER = WordSet.of(
            "de", "del", "la", "las", "los", "el", "da", "do", "dos", "das", "du", "des", "della", "di", "e", "i",
            "sur");

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

    private HamletNames() {}

    /** The Sunni of "a Sunni village": whose it is, and no name. */
    static boolean isOfPeople(Token token) {
        return PEOPLES.has(token);
    }

    /** The "del" of "Vizcatan del Ene". */
    static boolean isInner(Facts facts, int i) {
        Sentence s = facts.sentence();
        return i + 1 < facts.to()
                && INNER.has(s.at(i))
                && (isName(s, i + 1) || i + 2 < facts.to() && INNER.has(s.at(i + 1)) && isName(s, i + 2));
    }

    static boolean isName(Sentence s, int i) {
        Token token = s.at(i);
        if (token.word().senses() != 0 && s.isInCapitals()) {
            return false;
        }
        return (token.capital() || ArabicArticle.begins(token))
                && !isOfPeople(token)
                && !token.isAny(NEVER)
                && Character.isLetter(token.word().text().charAt(0));
    }

    /** Whether the words name something else, or a place that is known. */
    static boolean isOther(Facts facts, int from, int to, boolean called) {
        Sentence s = facts.sentence();
        boolean victim = s.at(to).isAny(Sense.mask(Sense.ATTACK, Sense.DEATH, Sense.KILLING));
        return isKnown(facts, from, to, called)
                || !called && isPerson(facts, from, to)
                || victim && to - from > 1
                || s.at(from).word().text().length() < 3
                || !isDivision(s, from, to) && (NO_PLACES.has(s.at(to - 1)) || NO_PLACES.has(s.at(to)))
                || !called && (isOfStreet(s, from, to) || isOwner(s, to) || isOfHouse(s, to));
    }

    /** Whether an attack's name begins with something else than a town that no gazetteer knows: "2016 Ash Hotel attack:". */
    static boolean isNoTown(Facts facts, int from, int to) {
        Sentence s = facts.sentence();
        return isKnown(facts, from, to, false)
                || NO_PLACES.has(s.at(to - 1))
                || s.at(from).word().text().length() < 3;
    }

    /** "in the Oakhollow Department", no police's and no ministry. */
    private static boolean isDivision(Sentence s, int from, int to) {
        int department = s.at(to).is("department") ? to : to - 1;
        return s.at(department).is("department")
                && s.at(from - 1).is("the")
                && department > from
                && !OFFICES.has(s.at(department - 1));
    }

    /** "near Northwest 12th", "near Ash and Elm avenues", "on Ash near Elm", "on Elm Boulevard". */
    private static boolean isOfStreet(Sentence s, int from, int to) {
        boolean corner = s.at(to).is(Sense.AND)
                && s.at(to + 1).capital()
                && (STREETS.has(s.at(to + 2)) || STREETS.has(s.at(to + 3)));
        boolean crossing = s.at(from - 1).is("near")
                && s.at(from - 2).capital()
                && !s.at(from - 2).isAny(NEVER)
                && s.at(from - 3).is("on");
        return s.at(to).isDigits() || corner || crossing || to - from > 1 && STREETS.has(s.at(to - 1));
    }

    /** "in Ash's home". */
    private static boolean isOwner(Sentence s, int to) {
        if (!s.at(to).is(Sense.POSS) && !s.at(to).is("'s")) {
            return false;
        }
        for (int k = to + 1; k < to + OWNED; k++) {
            if (BELONGINGS.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** "at Ash Covenant Hospital", "at Ash & Elm Hospital", "in the Ash Village apartment complex". */
    private static boolean isOfHouse(Sentence s, int to) {
        int end = to;
        while (end < to + LONGEST && (s.at(end).capital() || s.at(end).is("&"))) {
            end++;
        }
        return end > to
                && (NO_PLACES.has(s.at(end - 1))
                        || s.at(end).is("apartment")
                        || s.at(end).is("apartments"));
    }

    private static boolean isKnown(Facts facts, int from, int to, boolean called) {
        for (PlaceName place : facts.places()) {
            boolean there = called ? place.from() <= from && place.to() >= to : place.from() < to && place.to() > from;
            if (there && place.role() != PlaceRole.PERSON && place.role() != PlaceRole.NAMESAKE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerson(Facts facts, int from, int to) {
        for (People person : facts.people().all()) {
            if (person.name() != null && person.from() < to && person.to() > from) {
                return true;
            }
        }
        return false;
    }
}
