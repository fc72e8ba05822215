package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Adds up the people that one sentence tells of, and counts none twice: not those told again, nor some of those told before. */
final class Headcount {
    private Headcount() {}

    /** Null where none of them has a number. */
    static Count of(List<Casualty> casualties) {
        Count whole = PartsOfWhole.wholeOf(casualties);
        if (whole != null) {
            return whole;
        }
        Count sum = null;
        Set<Integer> triggers = new HashSet<>();
        Casualty last = null;
        Casualty all = null;
        for (Casualty c : casualties) {
            if (all != null && isOfAllTold(c, all)) {
                continue;
            }
            all = sum == null && isOfWholeAttack(c) ? c : all;
            boolean told = sum != null && !triggers.contains(c.trigger());
            if (isSpelledOut(c, last, casualties) || told && ToldAgain.isOfThose(c, sum)) {
                continue;
            }
            if (told && c.people().isOne() && isOfThoseSince(c, casualties.get(0))
                    || told && areBodiesSince(c, casualties.get(0))) {
                continue;
            }
            if (sum != null && isNth(c.people(), sum)) {
                sum = c.people().count();
                continue;
            }
            if (sum != null && isOneOfThose(c.people(), sum)
                    || last != null && (ToldAgain.isSame(last, c) || isAmongAll(casualties.get(0), c))) {
                continue;
            }
            if (told && isAllOfMore(c.people(), sum)) {
                sum = c.people().count();
                continue;
            }
            last = c;
            triggers.add(c.trigger());
            sum = sum == null || isWholeOf(c, sum)
                    ? c.people().count()
                    : added(sum, c.people().count());
        }
        return sum;
    }

    private static boolean isSpelledOut(Casualty c, Casualty last, List<Casualty> casualties) {
        return last != null && c.people().from() < SpelledOutPeople.end(last, casualties);
    }

    /** A number goes before "several". */
    private static Count added(Count sum, Count more) {
        if (sum.isVague() != more.isVague()) {
            return sum.isVague() ? more : sum;
        }
        return sum.plus(more);
    }

    /** "Ten are now known to have died, after a wounded guard died in hospital": he is among the ten. */
    private static boolean isOfThoseSince(Casualty c, Casualty all) {
        return c.sentence().at(c.people().from() - 1).is("after")
                && all.people().kind() == People.Kind.COUNTED
                && all.people().count().best() > 2
                && all.trigger() < c.people().from()
                && c.trigger() > c.people().from();
    }

    /** "Twenty-two were killed, police said, after 17 more bodies had been recovered": they are among the 22. */
    private static boolean areBodiesSince(Casualty c, Casualty all) {
        int after = c.people().from() - 1;
        Sentence s = c.sentence();
        return (s.at(after).is("after") || s.at(after - 1).is("after"))
                && c.people().has(Sense.DEADHEAD)
                && all.people().kind() == People.Kind.COUNTED
                && c.people().count().best() <= all.people().count().best();
    }

    /** "Six died at once, the seventh in hospital": seven in all. */
    private static boolean isNth(People p, Count told) {
        boolean next = p.kind() == People.Kind.COUNTED && p.count().best() == told.best() + 1;
        return next && p.isNth();
    }

    /** "one of two people hurt; a second victim was taken to a hospital". */
    private static boolean isOneOfThose(People p, Count told) {
        return p.isOne() && p.ordinal() != null && p.ordinal() > 1 && p.ordinal() <= told.best();
    }

    /** "shot a woman and a child and then himself, leaving the three dead": all of them, and one more. */
    private static boolean isAllOfMore(People p, Count told) {
        return p.sentence().at(p.from()).is("the")
                && p.kind() == People.Kind.COUNTED
                && p.head() < 0
                && !p.others()
                && p.count().best() > told.best();
    }

    /** "Eleven were burned in a riot that left 41 dead": the eleven are among them. */
    private static boolean isWholeOf(Casualty c, Count told) {
        return isOfWholeAttack(c) && c.people().count().best() >= told.best();
    }

    /** "a spree that left four dead: he shot his wife": one of the four. */
    private static boolean isOfAllTold(Casualty c, Casualty all) {
        return c.trigger() != all.trigger()
                && !c.people().others()
                && c.people().count().best() <= all.people().count().best();
    }

    private static boolean isOfWholeAttack(Casualty c) {
        Sentence s = c.sentence();
        Token leaves = s.at(c.people().from() - 1);
        return c.people().count() != null
                && leaves.is(Sense.LEAVE)
                && (s.at(c.people().from() - 2).is("that")
                        || s.at(c.people().from() - 2).is("which"));
    }

    /** "All four were taken to a hospital, where two were in critical condition and the other two were stable". */
    private static boolean isAmongAll(Casualty all, Casualty c) {
        boolean isAll = all.sentence().at(all.people().from()).is("all")
                && all.people().kind() == People.Kind.COUNTED
                && all.trigger() != c.trigger();
        return isAll
                && c.people().head() < 0
                && c.people().kind() == People.Kind.COUNTED
                && c.people().count().best() < all.people().count().best();
    }
}
