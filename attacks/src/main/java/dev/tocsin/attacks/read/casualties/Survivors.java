package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** The dead told by how many lived: "none of the six passengers survived", "only one of the six survived". */
final class Survivors {
    private static final Rule RULE = Rule.of("how many survived", Harm.KILLED, 2, "NUMBER <SURVIVE>");

    private static final WordSet ONLY = WordSet.of("only", "just");

    private static final WordSet NONE = WordSet.of("none", "only", "just");

    private Survivors() {}

    static boolean mayBeTold(Sentence s) {
        return s.has(Sense.SURVIVE) && s.has(NONE);
    }

    static void add(Sentence s, Chains chains, List<Casualty> found) {
        if (!mayBeTold(s) || found.stream().anyMatch(c -> c.harm() == Harm.KILLED)) {
            return;
        }
        for (People p : chains.all()) {
            int verb = p.to() + (s.at(p.to()).is(Sense.HAVE) ? 1 : 0);
            boolean some = p.isNone() || ONLY.has(s.at(p.from() - 1));
            if (some && p.isOfMore() && s.at(verb).is(Sense.SURVIVE)) {
                People dead = p.whole();
                dead = dead.withCount(dead.count().minus(p.count().best()));
                Party party = p.attackers() ? Party.PERPETRATOR : Party.VICTIM;
                found.add(new Casualty(s, dead, Harm.KILLED, party, verb, RULE, RULE.cost()));
            }
        }
    }
}
