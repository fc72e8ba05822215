package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.people.Traits;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import java.util.Set;

/** People whom one sentence tells twice: the same number once more, all of those just told, or some of them. */
final class ToldAgain {
    /** Rules that tell how some of the hurt fare. */
    private static final Set<String> IN_CARE =
            Set.of("so many in hospital", "so many remain in hospital", "treated", "in hospital");

    private ToldAgain() {}

    /** Whether somebody told by another verb is, or are, of those counted so far. */
    static boolean isOfThose(Casualty c, Count told) {
        return isToldAgain(c.people()) || isSome(c, told) || isAll(c.people(), told);
    }

    /** "14 people were killed when gunmen attacked, killing 14 officers": one number, told twice. */
    static boolean isSame(Casualty last, Casualty c) {
        if (c.trigger() != last.trigger() && isThem(last, c)) {
            return true;
        }
        if (c.people().kind() == People.Kind.COUNTED
                && c.trigger() != last.trigger()
                && c.people().head() >= 0
                && c.people().toString().equals(last.people().toString())) {
            return true;
        }
        if (isSameKin(last, c)) {
            return true;
        }
        boolean same = last.people().kind() == People.Kind.COUNTED
                && c.people().kind() == People.Kind.COUNTED
                && last.people().count().best() == c.people().count().best()
                && c.sentence().at(c.trigger()).is(Sense.KILL_ING)
                && !c.people().others();
        boolean onePerson = last.people().headWord().equals("person")
                && last.people().isOne()
                && c.people().isOne()
                && c.people().kind() == People.Kind.ONE
                && c.people().from() > c.trigger();
        same |= onePerson && !c.people().others();
        for (int k = last.trigger() + 1; same && k < c.trigger(); k++) {
            if (c.sentence().at(k).is(Sense.BREAK)) {
                return true;
            }
        }
        return false;
    }

    /** "kills his 2 sons, self", and behind it "killed his two sons": a headline that no full stop ends. */
    private static boolean isSameKin(Casualty last, Casualty c) {
        return c.trigger() != last.trigger()
                && SpelledOutPeople.isOwnKin(c.people())
                && last.people().kind() == People.Kind.COUNTED
                && c.people().kind() == People.Kind.COUNTED
                && !last.people().headWord().isEmpty()
                && last.people().headWord().equals(c.people().headWord())
                && last.people().count().equals(c.people().count());
    }

    /** "Gunmen killed nine farmers: they took the nine and shot them". */
    private static boolean isThem(Casualty last, Casualty c) {
        Token first = c.sentence().at(c.people().from());
        return (first.is("them") || first.is("their") && c.people().has(Sense.DEADHEAD))
                && last.people().count().best() == c.people().count().best();
    }

    /** "Three were hurt, and one was in critical condition", "though only two badly": some of those before. */
    private static boolean isSome(Casualty c, Count told) {
        if (c.people().head() >= 0
                || c.people().kind() != People.Kind.COUNTED
                || c.people().others()) {
            return false;
        }
        Sentence s = c.sentence();
        boolean only = s.at(c.people().from() - 1).is("only")
                || s.at(c.people().from()).is("only");
        String how = s.at(c.trigger()).word().text();
        boolean fewer = c.people().count().best() < told.best();
        return how.contains("condition")
                || how.contains("care")
                || fewer
                        && (only
                                || how.startsWith("hospitali")
                                || how.contains("treat")
                                || how.contains("surgery")
                                || how.contains("operat")
                                || how.startsWith("fight")
                                || how.contains("life")
                                || IN_CARE.contains(c.rule().name()));
    }

    /** "the murder of Ann Oak and her son since the two were shot dead": those just told. */
    private static boolean isAll(People p, Count told) {
        boolean definite = p.sentence().at(p.from()).is("the")
                || p.sentence().at(p.from()).is("both")
                || p.sentence().at(p.from()).is("all")
                || p.sentence().at(p.from()).is("they");
        return definite
                && p.kind() == People.Kind.COUNTED
                && !p.others()
                && p.count().best() == told.best();
    }

    /** "Both were taken to a hospital, where the man was in serious condition": one of those before. */
    private static boolean isToldAgain(People p) {
        boolean definite = p.sentence().at(p.from()).is("the") && p.kind() == People.Kind.DEFINITE;
        boolean plain = p.has(Sense.AGE) || p.headWord().equals("victim") || Traits.sex(p) != 0;
        return p.isOne() && !p.others() && (p.has(Sense.PRON) || definite && plain);
    }
}
