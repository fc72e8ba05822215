package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.Ordinals;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.List;

/** The last to die, told without a verb: "four died on the spot and the fifth later in hospital": five. */
final class LastOfThem {
    private LastOfThem() {}

    static void add(Sentence s, List<Casualty> found) {
        for (int i = 0; i < found.size(); i++) {
            Casualty c = found.get(i);
            boolean several = c.people().kind() == People.Kind.COUNTED
                    && c.people().count().best() > 1;
            if (several && c.harm() == Harm.KILLED && isNthBehind(s, c, found)) {
                Count all = c.people().count().plus(Count.ONE);
                found.set(
                        i,
                        new Casualty(
                                s, c.people().withCount(all), c.harm(), c.party(), c.trigger(), c.rule(), c.cost()));
            }
        }
    }

    private static boolean isNthBehind(Sentence s, Casualty c, List<Casualty> found) {
        for (int k = s.next(Sense.AND.bit, c.trigger()); k < s.size(); k = s.next(Sense.AND.bit, k + 1)) {
            Integer nth = s.at(k + 1).is("the") ? Ordinals.nth(s.at(k + 2)) : null;
            int where = k + 3 + (s.at(k + 3).is(Sense.ADV) ? 1 : 0);
            where += s.at(where).is("later") ? 1 : 0;
            boolean place =
                    s.at(where).is("in") || s.at(where).is("at") || s.at(where).is("on");
            if (nth != null && place && nth == c.people().count().best() + 1) {
                int the = k + 1;
                return found.stream().noneMatch(told -> told.people().from() == the);
            }
        }
        return false;
    }
}
