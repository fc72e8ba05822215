package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/**
 * A place told by a name that no gazetteer knows: "in the village of Gransha". It cannot be put on a map, but what the
 * text said is kept.
 *
 * @param called whether the text calls it a village, a town or the like
 */
public record Hamlet(Facts facts, int from, int to, boolean called) {
    private static final WordSet PREPOSITIONS = WordSet.of("in", "at", "near", "outside");
    private static final WordSet KINDS =
            WordSet.of("village", "town", "city", "district", "hamlet", "area", "settlement");
    private static final WordSet SETTLEMENTS = WordSet.of("village", "town", "hamlet", "settlement");
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
            "flight");
    private static final WordSet ARTICLES =
            WordSet.of("al", "el", "an", "ar", "as", "ash", "at", "ad", "az", "ed", "es");

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

    /** The first such name of a sentence of violence, one that is called a village before others; or null. */
    static Hamlet find(Facts facts) {
        Sentence s = facts.sentence();
        Hamlet first = null;
        for (int i = facts.from(); i < facts.to() - 1; i++) {
            String word = s.at(i).word().text();
            boolean kind = SETTLEMENTS.has(word) && s.at(i + 1).is("of");
            if (kind || PREPOSITIONS.has(word)) {
                Hamlet hamlet = behind(facts, i + 1);
                first = hamlet != null && (first == null || hamlet.called && !first.called) ? hamlet : first;
            }
        }
        return first;
    }

    private static Hamlet behind(Facts facts, int start) {
        Sentence s = facts.sentence();
        int from = start;
        while (from < start + 6 && (isBetween(s.at(from)) || from > start && isPeople(facts, from))) {
            from++;
        }
        boolean called =
                from > start && (KINDS.has(s.at(from - 1)) || s.at(from - 1).is("of"));
        boolean bare = from == start && !s.isHeadline();
        int to = from;
        while (to < facts.to() && to - from < 4 && isName(s.at(to))) {
            to++;
        }
        return to == from || !(called || bare) || isOther(facts, from, to) ? null : new Hamlet(facts, from, to, called);
    }

    private static boolean isBetween(Token token) {
        return !token.capital() && (BETWEEN.has(token) || KINDS.has(token));
    }

    /** The Haitian of "the central Haitian town of". */
    private static boolean isPeople(Facts facts, int at) {
        return facts.places().stream()
                .anyMatch(place -> place.from() == at && place.to() == at + 1 && place.isPeople());
    }

    private static boolean isName(Token token) {
        return (token.capital() || isArticled(token))
                && !token.isAny(NEVER)
                && Character.isLetter(token.word().text().charAt(0));
    }

    /** "al-Numan". */
    private static boolean isArticled(Token token) {
        String word = token.word().text();
        int hyphen = word.indexOf('-');
        return (hyphen == 2 || hyphen == 3) && ARTICLES.has(word.substring(0, hyphen));
    }

    /** Whether the words name something else, or a place that is known. */
    private static boolean isOther(Facts facts, int from, int to) {
        Sentence s = facts.sentence();
        boolean known = facts.places().stream()
                .anyMatch(place -> place.from() < to
                        && place.to() > from
                        && place.role() != PlaceRole.PERSON
                        && place.role() != PlaceRole.NAMESAKE);
        boolean victim = s.at(to).isAny(Sense.mask(Sense.ATTACK, Sense.DEATH, Sense.KILLING));
        return known
                || isPerson(facts, from, to)
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

    String words() {
        return facts.sentence().words(from, to);
    }
}
