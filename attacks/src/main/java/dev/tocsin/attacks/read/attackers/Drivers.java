package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * Who drove into people: "A car rammed into two soldiers. The driver was shot dead". Goes through an article's sentences in
 * order.
 */
final class Drivers {
    /** In sentences: how far behind the ramming the driver is told of. */
    private static final int NEAR = 2;

    private static final WordSet MOVES = WordSet.union(List.of(Vehicles.RAMS, Vehicles.DRIVES));

    private static final WordSet INTO = WordSet.of("into", "at", "through", "over", "toward", "towards");

    /** In words: from "drove" to "into". */
    private static final int AIM = 6;

    /** The last sentence that told how somebody drove into people, and of no other driver; null where none did. */
    private Sentence rammed;

    /** The driver with whom the last sentence began; null where it did not. */
    private People driver;

    /** To be called behind each sentence. */
    void add(Sentence s, Chains people) {
        rammed = isRamming(s, people) ? s : rammed;
        driver = null;
        for (People p : people.all()) {
            driver = p.from() == 0 && isAtWheel(p) ? p : driver;
        }
    }

    /** "The driver was shot dead", behind a ramming; "he", where the sentence before began with him. */
    boolean are(Harmed harmed) {
        People p = harmed.who();
        boolean he = rammed != null && p.headWord().equals("he") && p.from() == 0;
        return he
                ? driver != null && driver.sentence().index() == p.sentence().index() - 1
                : isAtWheel(p) && p.to() == p.head() + 1;
    }

    private boolean isAtWheel(People p) {
        return rammed != null
                && p.isOne()
                && p.kind() == People.Kind.DEFINITE
                && (p.headWord().equals("driver") || p.headWord().equals("motorist"))
                && p.sentence().at(p.from()).is("the")
                && p.sentence().index() - rammed.index() <= NEAR;
    }

    /** "A car rammed into two soldiers", "a man drove his van at a crowd". */
    private static boolean isRamming(Sentence s, Chains people) {
        if (people.all().stream().anyMatch(p -> p.headWord().startsWith("driver") && !Deeds.acts(s, people, p))) {
            return false;
        }
        for (int i = s.next(Vehicles.NAMES, 1); i < s.size(); i = s.next(Vehicles.NAMES, i + 1)) {
            if (s.at(i - 2).is("by")
                    && (s.at(i - 3).is(Sense.STRIKE) || s.at(i - 3).is("down"))) {
                return true;
            }
        }
        for (int i = s.next(MOVES, 0); i < s.size(); i = s.next(MOVES, i + 1)) {
            boolean drove = Vehicles.DRIVES.has(s.at(i));
            for (int k = i + 1; k < i + AIM; k++) {
                if (INTO.has(s.at(k)) && (!drove || s.has(Vehicles.NAMES))) {
                    return true;
                }
            }
        }
        return false;
    }
}
