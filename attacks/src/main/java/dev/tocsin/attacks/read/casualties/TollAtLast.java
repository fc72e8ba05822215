package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * A toll whose number stands behind all that the sentence tells of the attack: "the number of people killed when a bomb
 * went off has risen to 21", "the death toll from the bombing of a market in the old town is now nine".
 */
final class TollAtLast {
    private static final Rule KILLED = Rule.toll(
            "number killed, told at last", Harm.KILLED, 0, "toll|number|count|tally <KILL_ED|DEAD|DIE> ~~~ NUMBER");
    private static final Rule INJURED =
            Rule.toll("number injured, told at last", Harm.INJURED, 0, "number|count|tally <INJURE_ED> ~~~ NUMBER");

    private static final WordSet TOLL = WordSet.of("toll", "tolls", "fatalities");

    private static final WordSet COUNTS = WordSet.of("number", "count", "tally", "total");

    private static final WordSet THOSE = WordSet.of(
            "the",
            "those",
            "people",
            "persons",
            "victims",
            "civilians",
            "who",
            "have",
            "had",
            "were",
            "been",
            "confirmed");

    /** What is counted, where nobody is said to be dead: "the count of bodies". */
    private static final WordSet THE_DEAD = WordSet.of("deaths", "fatalities", "victims", "bodies", "corpses");

    /** What is no count of people: "toll road". */
    private static final WordSet ROAD = WordSet.of(
            "road",
            "roads",
            "booth",
            "booths",
            "plaza",
            "bridge",
            "gate",
            "gates",
            "station",
            "collector",
            "collectors");

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

    private static final WordSet AT = WordSet.of("to", "at", "as", "up", "down", "now", "sharply", "further");

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

    private static final long DEATH = Sense.mask(Sense.KILL_ED, Sense.DEAD, Sense.DIE);

    private TollAtLast() {}

    /** False is certain. */
    static boolean mayBeTold(Sentence s) {
        return s.has(TOLL) || s.has(COUNTS);
    }

    /** Puts it in the place of the people whose number it tells. */
    static void add(Sentence s, Chains people, List<Casualty> found) {
        for (int i = s.next(TOLL, 0); i < s.size(); i = s.next(TOLL, i + 1)) {
            if (!ROAD.has(s.at(i + 1)) && people.at(i) == null) {
                add(s, people, i, i, KILLED, found);
            }
        }
        for (int i = s.next(COUNTS, 0); i < s.size(); i = s.next(COUNTS, i + 1)) {
            int harm = behindThose(s, i + 1);
            Token who = s.at(harm);
            if (who.isAny(DEATH) || THE_DEAD.has(who) || THE_DEAD.has(s.at(harm - 1))) {
                add(s, people, i, harm, KILLED, found);
            } else if (who.is(Sense.INJURE_ED)) {
                add(s, people, i, harm, INJURED, found);
            }
        }
    }

    private static void add(Sentence s, Chains people, int from, int harm, Rule rule, List<Casualty> found) {
        People toll = toll(s, people, harm + 1);
        if (toll != null
                && !OnlyThought.isFearedToll(s, harm, toll.from())
                && found.stream().noneMatch(c -> c.people().from() == toll.from())) {
            found.removeIf(c -> c.people().to() <= harm && c.trigger() <= harm && c.trigger() >= from - 1);
            found.add(new Casualty(s, toll, rule.harm(), Party.VICTIM, harm, rule, 0));
        }
    }

    /** Past "of people who were". */
    private static int behindThose(Sentence s, int of) {
        int k = s.at(of).is("of") ? of + 1 : s.size();
        while (THOSE.has(s.at(k))) {
            k++;
        }
        return k;
    }

    /** The number that the sentence moves to; null where none is told. */
    private static People toll(Sentence s, Chains people, int from) {
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
                && (AT.has(s.at(k)) || MOVED.has(s.at(k)) || isStep(s, people, k))) {
            People range = isStep(s, people, k) ? people.at(k + 1) : null;
            if (range != null && isRange(range)) {
                return range.withCount(Count.exactly(range.count().high()));
            }
            k = range == null ? k + 1 : range.to();
        }
        People toll = people.at(k);
        return toll != null && toll.kind() == People.Kind.COUNTED && toll.head() < 0 ? toll : null;
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
