package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.List;

/** Those who did it, and of whom the same breath tells that they died: "four people were killed by a clerk, who died in a gun fight". */
final class DeadDoers {
    private static final Rule RULE =
            Rule.of("did it and died", Harm.KILLED, 0, "by PEOPLE ,? WHO ADV|HAVE|BE* <DIE|KILL_ED>");

    private DeadDoers() {}

    /** Adds them to what was found in the sentence. */
    static void add(Sentence s, Chains people, List<Casualty> found) {
        for (People p : found.isEmpty() ? List.<People>of() : people.all()) {
            int who = p.to() + (s.at(p.to()).is(",") ? 1 : 0);
            boolean told = people.isDoer(p.from())
                    && p.isOne()
                    && !p.others()
                    && s.at(who).is(Sense.WHO);
            int verb = told ? death(s, who + 1) : -1;
            if (verb > 0 && found.stream().noneMatch(c -> c.trigger() == verb)) {
                found.add(new Casualty(s, p, Harm.KILLED, Party.PERPETRATOR, verb, RULE, 0));
            }
        }
    }

    /** Where "died", "was later killed" stands; -1 where he did that to somebody, or nothing of the kind is told. */
    private static int death(Sentence s, int from) {
        int k = from;
        boolean suffers = false;
        while (s.at(k).isAny(Sense.mask(Sense.ADV, Sense.HAVE, Sense.BE))) {
            suffers |= s.at(k).is(Sense.BE);
            k++;
        }
        return s.at(k).is(Sense.DIE) || suffers && s.at(k).is(Sense.KILL_ED) ? k : -1;
    }
}
