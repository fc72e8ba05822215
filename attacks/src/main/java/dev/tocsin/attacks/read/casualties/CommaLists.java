package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Tells where those behind a comma go on with a list: "a mayor, his driver and two guards", "kills wife, son, self". */
final class CommaLists {
    /** "woman in custody", "officer in critical condition": nobody that the verb before harms. */
    private static final WordSet STATES = WordSet.of(
            "custody",
            "jail",
            "critical",
            "serious",
            "stable",
            "hospital",
            "coma",
            "court",
            "surgery",
            "trial",
            "the",
            "a",
            "run",
            "large");

    /** In words: the longest second calling. */
    private static final int CALLING = 9;

    private final Sentence s;
    private final OwnVerbs verbs;

    CommaLists(Sentence s, OwnVerbs verbs) {
        this.s = s;
        this.verbs = verbs;
    }

    /**
     * Whether the item is told in one breath with the person before it.
     *
     * @param joined whether others are joined to the item already
     */
    boolean goesOn(People p, People item, boolean joined) {
        return !item.part()
                && !isOneToldTwice(p, item)
                && (joined
                        || endsList(item.to()) && !isDefinite(p) && !isCalling(p, item)
                        || isHeadlineList(p, item)
                        || isObjectList(p, item)
                        || s.isHeadline() && item.others() && item.kind() == People.Kind.COUNTED);
    }

    /** "killing the clerk, a father of two, and wounding four": told again, and no list. */
    private boolean isDefinite(People p) {
        return s.at(p.from()).is("the") && p.isOne();
    }

    /** "killing Ann Oak, a baker, and wounding four": told again, and no list. */
    private static boolean isCalling(People p, People item) {
        Sentence s = item.sentence();
        boolean article = s.at(item.from()).is("a") || s.at(item.from()).is("an");
        return article && p.name() != null && item.name() == null && item.isOne() && !item.others();
    }

    /** "Ann Oak, the mayor and the only nurse of the town, was killed": she is both. */
    private boolean isOneToldTwice(People p, People item) {
        if (p.name() == null
                || item.name() != null
                || !item.isOne()
                || !s.at(item.to()).is(Sense.AND)) {
            return false;
        }
        for (int k = item.to() + 1; k < item.to() + CALLING && !s.at(k).isAny(Sense.mask(Sense.BE, Sense.AND)); k++) {
            if (s.at(k).is(",")) {
                return s.at(k + 1).is("was")
                        || s.at(k + 1).is("has")
                        || s.at(k + 1).is("is");
            }
        }
        return false;
    }

    /** Whether a list ends there without an "and" of its own: "killed a boy, a guard and wounded four". */
    private boolean endsList(int i) {
        int and = i + (s.at(i).is(",") ? 1 : 0);
        return s.at(and).is(Sense.INJURE_ING) && s.at(and).word().text().startsWith("and ")
                || s.at(and).is(Sense.AND)
                        && (s.at(and + 1)
                                        .isAny(Sense.mask(
                                                Sense.INJURE_ED, Sense.INJURE_ING, Sense.KILL_ED, Sense.KILL_ING))
                                || s.at(and + 1).is("the")
                                        && s.at(and + 2).isAny(Sense.mask(Sense.INJURY, Sense.INJURE_ING)));
    }

    /** "Four children, two adults injured": headlines do without "and". */
    private boolean isHeadlineList(People p, People item) {
        boolean begins = p.from() == 0 || s.at(p.from() - 1).is(":");
        return s.isHeadline()
                && begins
                && s.at(item.to() + (s.at(item.to()).is("found") ? 1 : 0))
                        .isAny(Sense.mask(Sense.INJURE_ED, Sense.KILL_ED, Sense.SHOT, Sense.DEAD, Sense.DIE));
    }

    /** "Man kills wife, two children, self": a headline's list of those harmed; any text has "killing two, then himself". */
    private boolean isObjectList(People p, People item) {
        boolean himself = item.has(Sense.REFLEX);
        Token behind = s.at(item.to());
        boolean ends = item.to() >= s.size()
                || behind.is(".")
                || behind.is(",")
                || behind.is(Sense.BREAK)
                || behind.is(Sense.PREP) && !STATES.has(s.at(item.to() + 1));
        boolean object = verbs.isObject(p)
                || s.at(p.from() - 1).is("of") && s.at(p.from() - 2).isAny(Sense.DEATH.bit | Meant.DEED_NOUN);
        return ends && object && (himself || s.isHeadline() && !item.attackers());
    }
}
