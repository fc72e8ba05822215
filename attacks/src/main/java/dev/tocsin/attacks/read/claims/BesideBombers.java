package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.attackers.Deeds;
import dev.tocsin.attacks.read.attackers.OtherAttackers;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Count;
import java.util.Comparator;
import java.util.List;

/** Attackers who fell by other hands, and the bombers beside them: together they are the attackers' dead. */
final class BesideBombers {
    private BesideBombers() {}

    /** "one blew himself up and two others were shot dead": three. "The others" are as many as the text told to attack. */
    static Statement and(List<Facts> facts, Statement others, Statement bombers) {
        boolean more = bombers != null
                && others.index() == bombers.index()
                && others.casualties().stream().allMatch(c -> areBeside(c.people(), bombers));
        if (!more) {
            return bombers != null && isNext(others.first().people(), bombers)
                    ? others.withCount(others.count().plus(bombers.count()))
                    : others;
        }
        if (others.isVague()) {
            Count all = attackers(facts);
            return all == null ? others : others.withCount(all);
        }
        return others.withCount(others.count().plus(bombers.count()));
    }

    /** "two others", the two of "one blew himself up and two were shot", of "two were shot and the other three blew themselves up". */
    private static boolean areBeside(People others, Statement bombers) {
        boolean bare = others.head() < 0
                && others.kind() == People.Kind.COUNTED
                && !others.part()
                && others.from() > bombers.first().people().from()
                && bombers.first().people().head() < 0;
        boolean before = OtherAttackers.areOthers(bombers.first().people()) && others.head() < 0;
        return OtherAttackers.areOthers(others) || bare || before;
    }

    /** "A third bomber was found dead", where two blew themselves up. */
    private static boolean isNext(People p, Statement bombers) {
        Integer nth = p.ordinal();
        return nth != null && nth == bombers.value() + 1;
    }

    /** The largest number of attackers that the text tells; null where it gives none above one. */
    private static Count attackers(List<Facts> facts) {
        return facts.stream()
                .flatMap(f -> f.people().all().stream()
                        .filter(p -> p.kind() == People.Kind.COUNTED)
                        .filter(p -> p.attackers() || Deeds.acts(f.sentence(), f.people(), p)))
                .map(People::count)
                .filter(count -> !count.isVague() && count.best() > 1)
                .max(Comparator.comparing(Count::best))
                .orElse(null);
    }
}
