package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.people.Traits;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Adds up the people that one sentence tells of, and counts none twice: not those told again, nor some of those told before. */
final class Headcount {
    /** Nouns that may mean somebody's kin. */
    private static final Set<String> MAYBE_KIN = Set.of(
            "people",
            "persons",
            "victims",
            "others",
            "relatives",
            "members",
            "siblings",
            "children",
            "kids",
            "women",
            "men",
            "girls",
            "boys",
            "adults",
            "teens",
            "teenagers",
            "individuals",
            "friends",
            "parents",
            "brothers",
            "sisters",
            "passengers",
            "occupants",
            "civilians");

    /** Rules that tell how some of the hurt fare. */
    private static final Set<String> IN_CARE =
            Set.of("so many in hospital", "so many remain in hospital", "treated", "in hospital");

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

        for (Casualty c : casualties) {
            if (last != null && c.people().from() < spelledOutTo(last, casualties)) {
                continue;
            }
            if (sum != null
                    && !triggers.contains(c.trigger())
                    && (isToldAgain(c.people()) || isSome(c, sum) || isAll(c.people(), sum))) {
                continue;
            }
            if (sum != null && isNth(c.people(), sum)) {
                sum = c.people().count();
                continue;
            }
            if (sum != null && isOneOfThose(c.people(), sum)) {
                continue;
            }
            if (last != null && (isSaidAgain(last, c) || isAmongAll(casualties.get(0), c))) {
                continue;
            }
            if (sum != null && !triggers.contains(c.trigger()) && isAllOfMore(c.people(), sum)) {
                sum = c.people().count();
                continue;
            }
            boolean all =
                    sum != null && isOfWholeAttack(c) && c.people().count().best() >= sum.best();
            sum = all ? null : sum;
            last = c;
            triggers.add(c.trigger());

            Count count = c.people().count();
            sum = sum == null ? count : added(sum, count);
        }
        return sum;
    }

    /** A number goes before "several". */
    private static Count added(Count sum, Count more) {
        if (sum.isVague() != more.isVague()) {
            return sum.isVague() ? more : sum;
        }
        return sum.plus(more);
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
    private static boolean isOfWholeAttack(Casualty c) {
        Sentence s = c.sentence();
        Token leaves = s.at(c.people().from() - 1);
        return c.people().count() != null
                && leaves.is(Sense.LEAVE)
                && (s.at(c.people().from() - 2).is("that")
                        || s.at(c.people().from() - 2).is("which"));
    }

    /** "14 people were killed when gunmen attacked, killing 14 officers": one number, told twice. */
    private static boolean isSaidAgain(Casualty last, Casualty c) {
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
                && isOwnKin(c.people())
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
                                || IN_CARE.contains(c.rule().name()));
    }

    /** "the murder of Ann Oak and her son since the two were shot dead": those just told. */
    private static boolean isAll(People p, Count told) {
        boolean definite = p.sentence().at(p.from()).is("the")
                || p.sentence().at(p.from()).is("both")
                || p.sentence().at(p.from()).is("all");
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

    /**
     * Where those counted are then told one by one, behind the last of them, else 0: "their two children, A. B., 7, and
     * C. D., 4", "four people, three women and a man,".
     */
    private static int spelledOutTo(Casualty counted, List<Casualty> casualties) {
        People all = counted.people();
        if (isOneOfNations(counted, casualties)) {
            return 0;
        }
        boolean listed = (all.kind() == People.Kind.COUNTED || all.kind() == People.Kind.DEFINITE)
                && all.count().best() > 1
                && all.sentence().at(all.to()).is(Sense.COMMA);
        int sum = 0;
        for (Casualty c : casualties) {
            boolean told = c.trigger() == counted.trigger() || isBehindColon(all, c.people());
            if (listed && c.people().from() > all.to() && told) {
                boolean unlike =
                        all.group() == Group.SECURITY_FORCES && c.people().group() == Group.CIVILIANS;
                if (unlike || isOwnKin(c.people()) && !MAYBE_KIN.contains(all.headWord())) {
                    return 0;
                }
                sum += c.people().count().best();
                if (sum < all.count().best() && isAmongThem(c.people())) {
                    return c.people().to();
                }
                if (sum >= all.count().best()) {
                    return sum == all.count().best() && !isAmidList(c, casualties)
                            ? c.people().to()
                            : 0;
                }
            }
        }
        return 0;
    }

    /** "two children, who are in a bad way: A. B., 7, and C. D., 4". */
    private static boolean isBehindColon(People all, People item) {
        for (int k = all.to(); k < item.from(); k++) {
            if (all.sentence().at(k).is(":")) {
                return true;
            }
        }
        return false;
    }

    /** "two Kenyans, two Swedes, a Dane and a Korean": each nation's are others. */
    private static boolean isOneOfNations(Casualty counted, List<Casualty> casualties) {
        return isNation(counted.people())
                && casualties.stream()
                        .anyMatch(c -> c.trigger() == counted.trigger()
                                && c.people().from() > counted.people().from()
                                && isNation(c.people())
                                && !c.people()
                                        .headWord()
                                        .equals(counted.people().headWord()));
    }

    private static boolean isNation(People p) {
        return p.head() >= 0
                && p.head() > p.from()
                && p.sentence().at(p.head()).capital()
                && !p.sentence().isHeadline();
    }

    /** "two Kenyans, one Afghan, one Iraqi and three Somalis": the list goes on behind the second. */
    private static boolean isAmidList(Casualty item, List<Casualty> casualties) {
        Sentence s = item.sentence();
        boolean goesOn = s.at(item.people().to()).isAny(Sense.mask(Sense.COMMA, Sense.AND));
        return goesOn
                && s.at(item.people().from() - 1).is(Sense.COMMA)
                && casualties.stream()
                        .anyMatch(c -> c.trigger() == item.trigger()
                                && c.people().from() > item.people().from());
    }

    /** "two clerks, his mother and a guard": the mother is no clerk. */
    private static boolean isOwnKin(People p) {
        Token first = p.sentence().at(p.from());
        return first.is("his") || first.is("her");
    }

    /** "20 people, ten tourists and a guard among them". */
    private static boolean isAmongThem(People p) {
        Sentence s = p.sentence();
        return s.at(p.to()).is("among")
                && (s.at(p.to() + 1).is("them") || s.at(p.to() + 1).is("those"));
    }
}
