package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Words set into a clause between its people and its verb: "Eleven people, five of them children, were killed". */
final class Asides {
    private static final int LONGEST = 24;

    /** In words: from a comma to the "who" of what somebody is called. */
    private static final int CALLING = 9;

    private static final WordSet GUESSED = WordSet.of(
            "believed", "suspected", "thought", "said", "alleged", "presumed", "understood", "reported", "accused");
    /** Words of "believed to be". */
    private static final int GUESS = 3;

    /** Most words of "all but at least one of", with one more. */
    private static final int OF_THEM = 8;

    private static final WordSet MOSTLY = WordSet.of(
            "mostly", "mainly", "largely", "chiefly", "predominantly", "primarily", "overwhelmingly", "principally");

    private static final WordSet SUFFERED = WordSet.of("lost", "suffered", "sustained", "received", "incurred");

    private static final WordSet SAYS = WordSet.of("said", "says", "told", "added", "confirmed", "announced", "stated");

    private static final long VERBS = Sense.mask(Sense.BE, Sense.HAVE);

    private static final long OWN_HARM =
            Sense.mask(Sense.KILL_ED, Sense.INJURE_ED, Sense.SHOT, Sense.STRIKE, Sense.DIE);

    private Asides() {}

    /** Whether the token begins one, by itself or behind its comma. */
    static boolean begins(Sentence s, Chains chains, int i) {
        Token token = s.at(i);
        int left = i + (token.is(",") ? 1 : 0);
        return token.is(Sense.PART)
                || LeftOut.wordsAt(s, left) > 0
                || isGuess(s, left)
                || token.is(",")
                        && (s.at(i + 1).is(Sense.WHO)
                                || isPart(s, chains, i + 1)
                                || isCorrected(s, chains, i + 1)
                                || isSetIn(s, chains, i)
                                || AsideOfBodies.behind(s, chains, i) >= 0
                                || behindCalling(s, i) >= 0);
    }

    /** At the verb behind ", a man of 18 who had shot his grandmother,"; -1 where no such words stand, or nothing closes them. */
    private static int behindCalling(Sentence s, int i) {
        boolean article = s.at(i).is(",") && (s.at(i + 1).is("a") || s.at(i + 1).is("an"));
        int who = i + 2;
        while (article
                && who < i + CALLING
                && !s.at(who).is("who")
                && !s.at(who).is(",")
                && !isVerb(s.at(who))) {
            who++;
        }
        for (int k = who + 1; article && s.at(who).is("who") && k < Math.min(s.size(), i + LONGEST); k++) {
            if (s.at(k).is(",")) {
                return !s.at(k + 1).isAny(VERBS) ? -1 : s.at(k + 1).is(Sense.HAVE) ? k + 2 : k + 1;
            }
        }
        return -1;
    }

    /** ", with ages from young children to the elderly, were": closed before the verb, and others than those harmed told in it. */
    private static boolean isSetIn(Sentence s, Chains chains, int comma) {
        boolean people = false;
        for (int k = comma + 2; s.at(comma + 1).is(Sense.PREP) && k < comma + LONGEST; k++) {
            if (s.at(k).is(",")) {
                return people && s.at(k + 1).isAny(VERBS);
            }
            if (isVerb(s.at(k)) || s.at(k).is(Sense.WHO)) {
                return false;
            }
            people |= chains.at(k) != null;
        }
        return false;
    }

    /** "70 people, not 82, had died". */
    private static boolean isCorrected(Sentence s, Chains chains, int i) {
        int not = i + (s.at(i).is(Sense.AND) ? 1 : 0);
        boolean denied = s.at(not).is("not");
        boolean instead = s.at(not).is("rather") && s.at(not + 1).is("than")
                || s.at(not).is("instead") && s.at(not + 1).is("of");
        int number = denied ? not + 1 : not + 2;
        People other = denied || instead ? chains.at(number + (chains.at(number) == null ? 1 : 0)) : null;
        return other != null
                && (s.at(other.to()).is(",")
                        || s.at(other.to()).is("as")
                        || s.at(other.to()).is(Sense.VERB));
    }

    /** "four people believed to be militants were killed", but not "the dead were believed to be". */
    private static boolean isGuess(Sentence s, int i) {
        boolean being = s.at(i + 1).is("to") && s.at(i + 2).is("be")
                || s.at(i + 1).is("of") && s.at(i + 2).is("being");
        return being && GUESSED.has(s.at(i)) && !s.at(i - 1).isAny(VERBS | Sense.ADV.bit);
    }

    /** Whether people who stand there are only what others may be. */
    static boolean isGuessed(Sentence s, int i) {
        return isGuess(s, i - GUESS);
    }

    /** "Eleven people, five of them children, were killed": the first words of such an aside. */
    private static boolean isPart(Sentence s, Chains chains, int i) {
        People some = chains.at(i);
        return some != null && some.part()
                || isOfThem(s, i)
                || isOfWhom(s, i)
                || s.at(i).is("one") && (s.at(i + 1).is("a") || s.at(i + 1).is("an"))
                || s.at(i).is("members") && s.at(i + 1).is("of")
                || s.at(i).is("all")
                        && (s.at(i + 1).is("members") || s.at(i + 1).is("from") || isAllOfThem(s, chains, i + 1))
                || s.at(i).is("some") && s.at(i + 1).is("as")
                || MOSTLY.has(s.at(i));
    }

    /** "13 people, all civilians, were killed". */
    private static boolean isAllOfThem(Sentence s, Chains chains, int i) {
        People such = chains.at(i);
        return such != null
                && such.kind() == People.Kind.PLURAL
                && s.at(such.to()).is(",");
    }

    /** "of whom three are children". */
    private static boolean isOfWhom(Sentence s, int i) {
        return s.at(i).is("of") && s.at(i + 1).is("whom");
    }

    static boolean isVerb(Token token) {
        return token.isAny(VERBS | Pattern.HARM) && !token.is(Sense.POSS);
    }

    /** "five of them", "the vast majority of whom", "all but one of them". */
    private static boolean isOfThem(Sentence s, int i) {
        for (int k = i + 1; k < i + OF_THEM && !isVerb(s.at(k - 1)); k++) {
            boolean some = s.at(k).is("of") || s.at(k).is("among");
            if (some && (s.at(k + 1).is("them") || s.at(k + 1).is("whom"))) {
                return true;
            }
            if (s.at(k).is(Sense.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** Behind ", including three officers and a boy," at the verb it is set into; -1 where it goes on to the end. */
    static int behind(Sentence s, Chains chains, int i) {
        int called = Math.max(behindCalling(s, i), AsideOfBodies.behind(s, chains, i));
        if (called >= 0) {
            return called;
        }
        boolean clause = s.at(i).is(",") && (s.at(i + 1).is(Sense.WHO) || isOfWhom(s, i + 1));
        int closed = clause ? behindClause(s, i) : -1;
        if (closed >= 0 || isOwnHarm(s, i + 1)) {
            return closed >= 0 ? closed : i + 2;
        }
        boolean leftOut = s.at(i).is(",") && LeftOut.wordsAt(s, i + 1) > 0;
        int guess = i + (s.at(i).is(",") ? 1 : 0);
        int denied = i + (s.at(i + 1).is(Sense.AND) ? 2 : 1);
        int inner = s.at(denied).is("not") ? denied + 1 : i + 1;
        int from = isGuess(s, guess) ? guess + GUESS : leftOut ? i + 1 + LeftOut.wordsAt(s, i + 1) : inner;
        for (int k = from; k < Math.min(s.size(), i + LONGEST); k++) {
            if (leftOut && s.at(k).is(",")) {
                return k + 1;
            }
            boolean comma = s.at(k).is(",")
                    && (s.at(k + 1).isAny(VERBS | Sense.SURVIVE.bit | Pattern.HARM) || SUFFERED.has(s.at(k + 1)));
            if (s.at(k).is(",") && s.at(k + 1).is(Sense.WHO)) {
                return behindWho(s, k);
            }
            if (clause
                    && s.at(k).is(",")
                    && SAYS.has(s.at(k + 1))
                    && !s.at(k + 2).is(",")) {
                return -1;
            }
            boolean relative = s.at(k - 1).is(Sense.WHO) || s.at(k - 1).is("to");
            if (comma || !relative && s.at(k).isAny(VERBS) && !s.at(k).is(Sense.POSS)) {
                int verb = comma ? k + 1 : k;
                return s.at(verb).is(Sense.HAVE) ? verb + 1 : verb;
            }
            if (!relative && s.at(k).is(Sense.DIE)) {
                return k;
            }
            if (s.at(k).isAny(Pattern.HARM)) {
                return -1;
            }
        }
        return -1;
    }

    /** "who was shot and killed": the clause itself tells what befell them. */
    private static boolean isOwnHarm(Sentence s, int who) {
        int k = who + 1;
        while (s.at(who).is(Sense.WHO) && s.at(k).isAny(VERBS | Sense.ADV.bit)) {
            k++;
        }
        return (k > who + 1 || s.at(k).is(Sense.DIE)) && s.at(k).isAny(OWN_HARM) && !isDeadBehind(s, k);
    }

    /** "who were hurt on Friday, have died". */
    private static boolean isDeadBehind(Sentence s, int harm) {
        for (int k = harm + 1; k < Math.min(s.size(), harm + LONGEST); k++) {
            if (s.at(k).is(",")
                    && (s.at(k + 1).is(Sense.DIE)
                            || s.at(k + 1).isAny(VERBS) && s.at(k + 2).is(Sense.DIE))) {
                return true;
            }
        }
        return false;
    }

    /** At the verb of ", who were killed", or at that which stands behind ", who had been waiting,"; else -1. */
    private static int behindWho(Sentence s, int comma) {
        int closed = behindClause(s, comma);
        return closed >= 0 ? closed : s.at(comma + 2).isAny(VERBS | Sense.DIE.bit) ? comma + 2 : -1;
    }

    /** Behind ", who wrote of the police and had received threats,", at the verb; -1 where no comma closes it before other harm. */
    private static int behindClause(Sentence s, int i) {
        for (int k = i + 2; k < Math.min(s.size(), i + LONGEST); k++) {
            if (s.at(k).is(",") && s.at(k + 1).isAny(VERBS)) {
                return s.at(k + 1).is(Sense.HAVE) ? k + 2 : k + 1;
            }
            if (s.at(k).is(",") && (s.at(k + 1).is(Sense.DIE) || SUFFERED.has(s.at(k + 1)))) {
                return k + 1;
            }
            if (s.at(k).isAny(Pattern.HARM & ~Sense.NEG.bit) || s.at(k).is(",")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the verb behind one may be that of the people before it: "were" of several, "was" of one. */
    static boolean isVerbOf(List<People> people, Token verb) {
        boolean one = people.size() == 1 && people.get(0).isOne();
        return verb.is("were") || verb.is("are") ? !one : verb.is(Sense.BE) && one;
    }

    /** The comma that closes "Ann Oak, 34,". */
    static boolean isBehindAge(Sentence s, int i) {
        return s.at(i).is(",") && s.at(i - 1).isDigits() && s.at(i - 2).is(",");
    }

    /** Behind ", including two boys," or ", 34,", which closes before what is told of them: "left Ann Oak, 34, dead"; else -1. */
    static int behindClosed(Sentence s, Chains chains, int i) {
        if (isBehindAge(s, i)) {
            return i + 1;
        }
        if (s.at(i).is("aged")) {
            return behindAges(s, i + 1);
        }
        if (!s.at(i).is(",") || !s.at(i + 1).is(Sense.PART) && !isPart(s, chains, i + 1)) {
            return -1;
        }
        for (int k = i + 2; k < Math.min(s.size(), i + Chains.ASIDE + 1) && !isVerb(s.at(k)); k++) {
            if (s.at(k).is(",")) {
                return k + 1;
            }
        }
        return -1;
    }

    /** Behind "8 and 10", "about 40", "four, six and nine". */
    private static int behindAges(Sentence s, int i) {
        int k = i;
        while (s.at(k).isDigits()
                || s.at(k).isAny(Sense.mask(Sense.NUM, Sense.AND, Sense.BOUND))
                || s.at(k).is(",")) {
            k++;
        }
        return k;
    }
}
