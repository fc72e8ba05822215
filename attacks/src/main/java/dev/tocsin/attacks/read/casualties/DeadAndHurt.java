package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.List;

/**
 * All who were hit, and behind them how many died and how many live: "claimed 42 victims: 12 dead and 30 injured", "of the
 * 42 casualties, 12 were killed and 30 wounded". The dead and the hurt are numbers of their own, and both together are none.
 */
final class DeadAndHurt {
    private DeadAndHurt() {}

    static void tellApart(Sentence s, Chains chains, List<Casualty> found) {
        for (People all : found.size() < 2 ? List.<People>of() : chains.all()) {
            Casualty dead = behind(found, all, Harm.KILLED);
            Casualty hurt = behind(found, all, Harm.INJURED);
            boolean both = isExact(all)
                    && dead != null
                    && hurt != null
                    && dead.people().count().best() + hurt.people().count().best()
                            == all.count().best();
            if (both) {
                found.removeIf(c -> c.people().from() == all.from());
                found.replaceAll(c -> c.equals(dead) || c.equals(hurt) ? asWhole(s, c) : c);
                return;
            }
        }
    }

    /** The only victims behind those people whom such harm befell; null where there are none, or several. */
    private static Casualty behind(List<Casualty> found, People all, Harm harm) {
        Casualty only = null;
        for (Casualty c : found) {
            if (c.harm() == harm && c.isVictim() && c.people().from() >= all.to()) {
                if (only != null || !isExact(c.people())) {
                    return null;
                }
                only = c;
            }
        }
        return only;
    }

    private static boolean isExact(People p) {
        return p.kind() == People.Kind.COUNTED && !p.count().isVague() && !p.isNone();
    }

    private static Casualty asWhole(Sentence s, Casualty c) {
        return new Casualty(s, c.people().asWhole(), c.harm(), c.party(), c.trigger(), c.rule(), c.cost());
    }
}
