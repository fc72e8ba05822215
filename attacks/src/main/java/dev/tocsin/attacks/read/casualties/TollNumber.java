package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** The number that a verb gives to a toll told before it, or that somebody gives it: "has risen to 21", "raised the toll to 21". */
final class TollNumber {
    private static final WordSet MOVED = WordSet.of(
            "risen",
            "rose",
            "rises",
            "climbed",
            "climbs",
            "increased",
            "grown",
            "grew",
            "jumped",
            "soared",
            "mounted",
            "gone",
            "went",
            "edged",
            "crept",
            "fallen",
            "fell",
            "dropped",
            "stands",
            "stood",
            "reached",
            "reaches",
            "passed",
            "passes",
            "topped",
            "exceeded",
            "surpassed",
            "hit",
            "doubled",
            "revised",
            "updated",
            "corrected",
            "lowered",
            "raised");

    /** What tells a number only where none but the number follows: "was nine", and not "was nine soldiers". */
    private static final WordSet IS = WordSet.of(
            "is",
            "was",
            "are",
            "were",
            "remains",
            "remained",
            "came",
            "comes",
            "put",
            "given",
            "totals",
            "totalled",
            "totaled");

    /** Whose object a toll is: "raised the toll from the raid to nine". */
    private static final WordSet PUTS = WordSet.of(
            "put",
            "puts",
            "putting",
            "gave",
            "gives",
            "giving",
            "set",
            "raised",
            "raises",
            "raising",
            "lowered",
            "lowers",
            "lowering",
            "revised",
            "revises",
            "revising",
            "updated",
            "updates",
            "updating",
            "corrected",
            "corrects",
            "correcting",
            "brought",
            "brings",
            "bringing",
            "took",
            "takes",
            "taking",
            "pushed",
            "pushes",
            "pushing",
            "lifted",
            "lifting",
            "cut",
            "cuts",
            "cutting",
            "reduced",
            "reducing");

    /** "gave the toll as nine": what stands behind "at" is an hour. */
    private static final WordSet GIVES = WordSet.of("gave", "gives", "giving");

    private static final WordSet AT = WordSet.of(
            "to", "at", "as", "up", "down", "now", "sharply", "further", "overnight", "again", "later", "slightly");

    private static final WordSet DOWN = WordSet.of("down", "up");

    private static final long NO_OBJECT = Sense.mask(Sense.PREP, Sense.COMMA);

    private static final WordSet TO = WordSet.of("to", "at", "as");

    /** Between the verb and its toll: "raised the official death toll". */
    private static final int OBJECT = 5;

    /** What a toll's own clause ends with. */
    private static final long CLAUSE = Sense.mask(Sense.COMMA, Sense.BREAK, Sense.SAY);

    /** What goes on behind a number that nobody but the toll has. */
    private static final WordSet GOES_ON = WordSet.of(
            ".",
            "as",
            "after",
            "when",
            "while",
            "since",
            "overnight",
            "so",
            "but",
            "according",
            "dead",
            "deaths",
            "people");

    private static final long ENDS =
            Sense.mask(Sense.PREP, Sense.AND, Sense.COMMA, Sense.BREAK, Sense.SAY, Sense.ADV, Sense.WEEKDAY);

    /** In words: from the move to its number. */
    private static final int MOVE = 4;

    private TollNumber() {}

    /** The number of the toll that stands at the tokens given; null where none is told. */
    static People of(Sentence s, Chains people, int from, int harm) {
        int verb = putting(s, from);
        People put = verb < 0 ? null : put(s, people, verb, harm + 1);
        return put == null ? told(s, people, harm + 1) : put;
    }

    /** The verb by which somebody gives or changes it, "Officials raised the confirmed death toll"; -1 where none stands. */
    private static int putting(Sentence s, int toll) {
        for (int k = toll - 1;
                k >= toll - OBJECT && (DOWN.has(s.at(k)) || !s.at(k).isAny(NO_OBJECT));
                k--) {
            if (PUTS.has(s.at(k))) {
                return s.at(k).is("put") && s.at(k - 1).is("had") ? -1 : k;
            }
        }
        return -1;
    }

    /** The 12 of "the toll of the raid to 12", "from 19 to 12"; null where none stands in the clause. */
    private static People put(Sentence s, Chains people, int verb, int from) {
        boolean hour = GIVES.has(s.at(verb));
        for (int i = from; i < s.size() && !endsClause(s, i); i++) {
            hour |= s.at(i).is(Sense.WHO);
            if (TO.has(s.at(i)) && !(hour && s.at(i).is("at")) || isStep(s, people, i)) {
                People toll = behind(s, people, i - 1);
                if (toll != null && isAlone(s, toll) && !Superseded.is(s, toll)) {
                    return toll;
                }
            }
        }
        return null;
    }

    /** But not the "before" of "the night before to nine". */
    private static boolean endsClause(Sentence s, int i) {
        return s.at(i).isAny(CLAUSE) && !TO.has(s.at(i)) && !TO.has(s.at(i + 1)) && !DOWN.has(s.at(i + 1));
    }

    /** The number that the sentence moves to; null where none is told. */
    private static People told(Sentence s, Chains people, int from) {
        for (int i = from; i < s.size(); i++) {
            boolean moved = MOVED.has(s.at(i));
            if (moved || IS.has(s.at(i))) {
                People toll = behind(s, people, i);
                if (toll != null && (moved || isAlone(s, toll)) && !Superseded.is(s, toll)) {
                    return toll;
                }
            }
        }
        return null;
    }

    /** The number of people behind the verb; null where none is told. */
    private static People behind(Sentence s, Chains people, int verb) {
        int k = verb + 1;
        while (k <= verb + MOVE
                && people.at(k) == null
                && (AT.has(s.at(k)) || MOVED.has(s.at(k)) || isDay(s, k) || isStep(s, people, k))) {
            People range = isStep(s, people, k) ? people.at(k + 1) : null;
            if (range != null && isRange(range)) {
                return range.withCount(Count.exactly(range.count().high()));
            }
            k = range == null ? k + 1 : range.to();
        }
        People toll = people.at(k);
        boolean bare = toll != null && (toll.head() < 0 || s.at(k - 1).is("to"));
        return bare && toll.kind() == People.Kind.COUNTED ? toll : null;
    }

    /** The comma of "has risen further, to nine", the day of "rose on Wednesday to nine". */
    private static boolean isDay(Sentence s, int k) {
        return s.at(k).is(Sense.COMMA) && s.at(k + 1).is("to")
                || s.at(k).is("on") && s.at(k + 1).is(Sense.WEEKDAY)
                || s.at(k).is(Sense.WEEKDAY);
    }

    private static boolean isAlone(Sentence s, People toll) {
        Token next = s.at(toll.to());
        return toll.to() >= s.size() || next.isAny(ENDS) || GOES_ON.has(next);
    }

    /** The "by eight" of "has risen by eight to 21", the "from 13" of "from 13 to 21". */
    private static boolean isStep(Sentence s, Chains people, int k) {
        return (s.at(k).is("by") || s.at(k).is("from")) && people.at(k + 1) != null;
    }

    /** The "eight to 21" of "by eight to 21": only the 21 is a toll. */
    private static boolean isRange(People p) {
        Count count = p.count();
        return count != null && count.low() != null && count.high() != null && count.low() < count.high();
    }
}
