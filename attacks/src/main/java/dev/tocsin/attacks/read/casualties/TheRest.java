package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Attackers told as what is left of all the dead: "71 people, 12 of them policemen and the rest militants". */
final class TheRest {
    private static final Rule RULE = Rule.of("the rest of the dead", Harm.KILLED, 0, "PEOPLE <ATTACKER>");

    private static final WordSet REST = WordSet.of("rest", "remainder");

    /** In words: from "the rest" to who they were. */
    private static final int NAME = 5;

    private TheRest() {}

    static void add(Sentence s, Chains chains, List<Casualty> found) {
        for (int i = s.has(Sense.ATTACKER) ? s.next(REST, 1) : s.size(); i < s.size(); i = s.next(REST, i + 1)) {
            Casualty whole = s.at(i - 1).is("the") && areAttackers(s, i) ? whole(found, i) : null;
            int rest = whole == null ? 0 : whole.people().count().best() - parts(chains, whole.people(), i);
            if (rest > 0 && rest < whole.people().count().best()) {
                People p = new People(
                        s,
                        i - 1,
                        i + 1,
                        -1,
                        Count.exactly(rest),
                        People.Kind.COUNTED,
                        Group.ARMED_GROUP,
                        true,
                        true,
                        false,
                        null,
                        null);
                found.removeIf(c -> c.people().attackers() && c.people().from() >= p.from());
                found.add(new Casualty(s, p, Harm.KILLED, Party.PERPETRATOR, whole.trigger(), RULE, 0));
            }
        }
    }

    private static boolean areAttackers(Sentence s, int rest) {
        for (int k = rest + 1; k < rest + NAME && !s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.AND)); k++) {
            if (s.at(k).is(Sense.ATTACKER)) {
                return true;
            }
        }
        return false;
    }

    /** The number of all the dead, told before. */
    private static Casualty whole(List<Casualty> found, int before) {
        for (Casualty c : found) {
            boolean counted = c.harm() == Harm.KILLED
                    && c.isVictim()
                    && c.people().kind() == People.Kind.COUNTED
                    && !c.people().part()
                    && !c.people().count().isVague();
            if (counted && c.people().from() < before) {
                return c;
            }
        }
        return null;
    }

    private static int parts(Chains chains, People whole, int before) {
        int parts = 0;
        for (People p : chains.all()) {
            boolean part = p.from() >= whole.to() && p.to() <= before && p.kind() == People.Kind.COUNTED && p.part();
            parts += part && !p.count().isVague() ? p.count().best() : 0;
        }
        return parts;
    }
}
