package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.people.People;
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
        People toll = TollNumber.of(s, people, from, harm);
        if (toll != null
                && !OnlyThought.isFearedToll(s, harm, toll.from())
                && found.stream().noneMatch(c -> c.people().from() == toll.from())) {
            found.removeIf(c -> c.people().to() <= harm && c.trigger() <= harm && c.trigger() >= from - 1);
            found.add(new Casualty(s, toll, rule.harm(), Party.VICTIM, harm, rule, 0));
        }
    }

    /** Past "of people who were"; "the number killed" has none. */
    private static int behindThose(Sentence s, int of) {
        int k = s.at(of).is("of") ? of + 1 : s.at(of).isAny(DEATH | Sense.INJURE_ED.bit) ? of : s.size();
        while (THOSE.has(s.at(k))) {
            k++;
        }
        return k;
    }
}
