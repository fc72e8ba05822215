package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * Those who are told to have died, or to have been found, since others told of the attack: "Two more people wounded in
 * Monday's bombing have died", "Four more bodies were pulled from the rubble". Where the story gives no whole, they are so
 * many beside whoever was told before ({@link Bound#MORE}), and replace no number.
 */
final class MoreDead {
    private static final WordSet MORE = WordSet.of("more", "another", "additional", "further", "extra");

    private static final WordSet WOUNDED = WordSet.of("wounded", "injured", "hurt", "wounds", "injuries", "burns");

    private MoreDead() {}

    /** The dead with what their number means; the same where they are the whole. */
    static Statement beside(List<Facts> facts, Statement dead) {
        boolean more = dead != null
                && dead.isOfOthers()
                && dead.count().bound() == Bound.EXACT
                && dead.value() == Headcount.of(dead.casualties()).best()
                && dead.isAlone()
                && dead.casualties().stream().allMatch(c -> isMore(c.people()))
                && facts.stream().flatMap(f -> f.casualties().stream()).anyMatch(c -> isSince(c, dead))
                && facts.stream()
                        .filter(f -> f.sentence().index() <= dead.index())
                        .noneMatch(MoreDead::tellsHurt);
        return more ? dead.withCount(new Count(dead.value(), null, Bound.MORE)) : dead;
    }

    /** Whether it tells of those dead, and that they are not all who were killed. */
    private static boolean isSince(Casualty c, Statement dead) {
        People p = c.people();
        return c.harm() == Harm.KILLED
                && p.count() != null
                && p.count().best() == dead.value()
                && isMore(p)
                && (p.isOfHurt() || tellsWounds(c.sentence()) || areFound(c));
    }

    /** "Two were wounded, and another man died": beside the wounded, not beside other dead. */
    private static boolean tellsHurt(Facts f) {
        return f.casualties().stream().anyMatch(c -> c.harm() != Harm.KILLED);
    }

    private static boolean isMore(People p) {
        Sentence s = p.sentence();
        for (int k = p.from() - 1; k < p.to(); k++) {
            if (MORE.has(s.at(k)) && !s.at(k + 1).is("than")) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsWounds(Sentence s) {
        return s.has(WOUNDED) || s.has(Sense.HOSPITAL);
    }

    private static boolean areFound(Casualty c) {
        return Statement.BODIES.contains(c.sentence().at(c.trigger()).word().text())
                || c.people().has(Sense.DEADHEAD);
    }
}
