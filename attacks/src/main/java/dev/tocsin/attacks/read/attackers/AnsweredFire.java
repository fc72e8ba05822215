package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/**
 * Attackers told by number alone who fell to those they attacked, or to their own charge: "Militants attacked a post. Police
 * returned fire and killed two of them", "Two were killed when troops fired back". Goes through an article's sentences in
 * order.
 */
final class AnsweredFire {
    private static final WordSet RETURNS = WordSet.of("returned", "return", "returning", "retaliated", "retaliatory");

    private static final WordSet THEY = WordSet.of("they");

    private boolean attackersBefore;
    private int last = -1;

    boolean fell(Harmed harmed) {
        Sentence s = harmed.sentence();
        Casualty c = harmed.casualty();
        People p = harmed.who();
        boolean some = c.harm() == Harm.KILLED && p.kind() == People.Kind.COUNTED && p.head() < 0 && !p.others();
        return some && attackersBefore && s.index() == last + 1 && (isAnswered(s) || isByOwnCharge(s, c));
    }

    /** To be called behind each sentence. */
    void add(Sentence s, Chains people) {
        last = s.index();
        attackersBefore = false;
        for (People p : people.all()) {
            attackersBefore |= p.attackers() && !p.isOne() && p.from() <= 2;
        }
    }

    private static boolean isAnswered(Sentence s) {
        for (int k = s.next(RETURNS, 0); k < s.size(); k = s.next(RETURNS, k + 1)) {
            if (s.at(k).word().text().startsWith("retaliat") || s.at(k + 1).is("fire")) {
                return true;
            }
        }
        for (int k = 0; k < s.size(); k++) {
            if (s.at(k).is("fired") && s.at(k + 1).is("back")) {
                return true;
            }
        }
        return false;
    }

    /** "died when they blew themselves up". */
    private static boolean isByOwnCharge(Sentence s, Casualty c) {
        int they = s.next(THEY, c.trigger());
        return they < s.size()
                && s.at(they - 1).is(Sense.BREAK)
                && s.at(they + 1).is(Sense.SUICIDE_ED);
    }
}
