package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.people.Ordinals;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Attackers told in parts that make up all of them: "Five gunmen came. Two blew themselves up and the other three were shot",
 * "Police shot five rebels. Four died at once and the fifth in hospital". Goes through an article's sentences in order.
 */
final class InParts {
    private static final WordSet REST = WordSet.of("remaining", "other");

    /** Somebody told by number, and whether as attackers. */
    private record Told(int count, boolean attackers) {}

    private List<Told> before = List.of();
    private int last = -1;

    /** To be called behind each sentence. */
    void add(Sentence s, Chains people) {
        List<Told> told = new ArrayList<>();
        for (People p : people.all()) {
            boolean counted = p.kind() == People.Kind.COUNTED
                    && (p.head() >= 0 || p.attackers())
                    && !p.count().isVague();
            if (counted) {
                told.add(new Told(p.count().best(), p.attackers() || Deeds.acts(s, people, p)));
            }
        }
        before = told;
        last = s.index();
    }

    /** Whether they are a part, and all parts that the sentence tells are as many as the attackers before. */
    boolean are(Harmed harmed) {
        Sentence s = harmed.sentence();
        if (before.isEmpty() || s.index() - last > 1 || !isPart(harmed.who())) {
            return false;
        }
        int all = 0;
        int parts = 0;
        boolean ofThem = false;
        for (People p : harmed.people().all()) {
            if (p.head() >= 0 && p.kind() == People.Kind.COUNTED && !p.attackers()) {
                return false;
            }
            if (isPart(p)) {
                all += p.count().best();
                ofThem |= p.from() == 0 && p.to() <= harmed.verb() || p.isOfThem() || p.attackers() || isRest(p);
                parts++;
            }
        }
        if (isNthTold(s, all + 1)) {
            all++;
            parts++;
        }
        return parts > 1 && ofThem && areAsMany(all);
    }

    private boolean areAsMany(int all) {
        boolean attackers = false;
        for (Told told : before) {
            if (told.count() == all && !told.attackers()) {
                return false;
            }
            attackers |= told.count() == all;
        }
        return attackers;
    }

    /** "two", "two of them", "two of the gunmen", "the other three". */
    private static boolean isPart(People p) {
        boolean counted = p.kind() == People.Kind.COUNTED || p.isOne() && isRest(p);
        return counted
                && (p.head() < 0 || p.attackers() && p.part())
                && !p.count().isVague()
                && !p.isOfMore()
                && !p.isNth();
    }

    private static boolean isRest(People p) {
        Sentence s = p.sentence();
        return p.others() && s.at(p.from()).is("the") || REST.has(s.at(p.from() - 1));
    }

    /** "and the fifth in hospital". */
    private static boolean isNthTold(Sentence s, int nth) {
        for (int k = s.next(Sense.AND.bit, 1); k < s.size(); k = s.next(Sense.AND.bit, k + 1)) {
            Integer told = s.at(k + 1).is("the") ? Ordinals.nth(s.at(k + 2)) : null;
            if (told != null && told == nth) {
                return true;
            }
        }
        return false;
    }
}
