package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** A toll whose number stands behind all that the sentence tells of the attack: "the number of people killed when a bomb went off has risen to 21". */
final class TollAtLast {
    private static final Rule KILLED = Rule.toll(
            "number killed, told at last",
            Harm.KILLED,
            0,
            "number of ~ <KILL_ED|DEAD|DIE> ~~~ risen|fallen|stands to|at NUMBER");
    private static final Rule INJURED = Rule.toll(
            "number injured, told at last",
            Harm.INJURED,
            0,
            "number of ~ <INJURE_ED> ~~~ risen|fallen|stands to|at NUMBER");

    private static final WordSet NUMBER = WordSet.of("number");

    private static final WordSet THOSE = WordSet.of(
            "the", "those", "people", "persons", "victims", "civilians", "who", "have", "had", "were", "been");

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
            "fallen",
            "fell",
            "dropped",
            "stands",
            "stood",
            "reached",
            "passed",
            "exceeded",
            "doubled",
            "revised",
            "lowered",
            "raised");

    private static final WordSet AT = WordSet.of("to", "at", "up", "down", "now", "sharply", "further");

    /** In words: from the move to its number. */
    private static final int MOVE = 4;

    private static final long DEATH = Sense.mask(Sense.KILL_ED, Sense.DEAD, Sense.DIE);

    private TollAtLast() {}

    /** Puts it in the place of the people whose number it tells. */
    static void add(Sentence s, Chains people, List<Casualty> found) {
        for (int i = s.next(NUMBER, 0); i < s.size(); i = s.next(NUMBER, i + 1)) {
            int harm = behindThose(s, i + 1);
            boolean killed = s.at(harm).isAny(DEATH);
            People toll = killed || s.at(harm).is(Sense.INJURE_ED) ? toll(s, people, harm + 1) : null;
            if (toll != null && found.stream().noneMatch(c -> c.people().from() == toll.from())) {
                int from = i;
                found.removeIf(c -> c.people().from() > from && c.people().to() <= harm && c.trigger() <= harm);
                Rule rule = killed ? KILLED : INJURED;
                found.add(new Casualty(s, toll, rule.harm(), Party.VICTIM, harm, rule, 0));
            }
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
        for (int i = s.next(MOVED, from); i < s.size(); i = s.next(MOVED, i + 1)) {
            int k = i + 1;
            while (k <= i + MOVE && (AT.has(s.at(k)) || isStep(s, people, k))) {
                People range = isStep(s, people, k) ? people.at(k + 1) : null;
                if (range != null && isRange(range)) {
                    return range.withCount(Count.exactly(range.count().high()));
                }
                k = range == null ? k + 1 : range.to();
            }
            People toll = people.at(k);
            if (toll != null && toll.kind() == People.Kind.COUNTED && toll.head() < 0) {
                return toll;
            }
        }
        return null;
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
