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

    /** Small words within names. */
    private static final WordSet INNER =
            WordSet.of("de", "del", "la", "las", "los", "el", "da", "do", "dos", "das", "du", "des");

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

    /** Old wire copy has no small letters. */
    static boolean isInCapitals(Sentence s) {
        for (int i = 0; i < Math.min(SAMPLE, s.text().length()); i++) {
            if (Character.isLowerCase(s.text().charAt(i))) {
                return false;
            }
        }
        return true;
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
        if (token.word().senses() != 0 && isInCapitals(s)) {
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
                || NO_PLACES.has(s.at(to - 1))
                || NO_PLACES.has(s.at(to));
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
