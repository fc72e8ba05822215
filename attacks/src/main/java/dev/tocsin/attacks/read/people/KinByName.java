package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.people.People.Kind;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Kin who are named right behind their noun: "brothers Musa and Ali Bello", "their sons Ali, 10, and Sani, 12": as many as are named. */
final class KinByName {
    private static final WordSet KIN = WordSet.of(
            "brothers",
            "sisters",
            "siblings",
            "sons",
            "daughters",
            "children",
            "kids",
            "twins",
            "cousins",
            "nephews",
            "nieces",
            "grandsons",
            "granddaughters",
            "grandchildren",
            "parents",
            "grandparents",
            "stepsons",
            "stepdaughters",
            "friends",
            "roommates",
            "couple",
            "spouses");

    private static final long NO_NAME = Sense.mask(Sense.WEEKDAY, Sense.MONTH, Sense.TODAY, Sense.PERSON);

    /** In words: the longest name. */
    private static final int NAME = 4;

    /** In words: the longest list of names. */
    private static final int LIST = 24;

    private KinByName() {}

    /** Leaves one mention of them all where names are told behind kin. */
    static void join(Sentence s, People[] at) {
        for (int i = s.next(KIN, 0); i < s.size(); i = s.next(KIN, i + 1)) {
            People kin = endingBehind(at, i);
            if (kin != null && !kin.isOne() && !kin.attackers()) {
                join(s, at, kin);
            }
        }
    }

    /** The mention whose noun stands at a token, or null. */
    private static People endingBehind(People[] at, int noun) {
        for (int k = noun; k >= Math.max(0, noun - NAME); k--) {
            if (at[k] != null) {
                return at[k].head() == noun && at[k].to() == noun + 1 ? at[k] : null;
            }
        }
        return null;
    }

    private static void join(Sentence s, People[] at, People kin) {
        boolean counted = kin.count() != null && !kin.count().isVague();
        int first = kin.to() + (counted && s.at(kin.to()).is(",") ? 1 : 0);
        int i = first;
        int names = 0;
        int known = 0;
        boolean joined = false;
        int end = i;
        while (i < kin.to() + LIST) {
            int name = behindName(s, i);
            if (name == i || at[i] != null && at[i].kind() != Kind.NAMED) {
                break;
            }
            names++;
            known += at[i] == null ? 0 : 1;
            end = behindAge(s, name);
            if (joined) {
                break;
            }
            int next = end + (s.at(end).is(",") ? 1 : 0);
            joined = s.at(next).is(Sense.AND);
            if (!joined && next == end) {
                break;
            }
            i = next + (joined ? 1 : 0);
        }
        boolean all = joined && names > 1 && (!counted || kin.count().best() == names);
        if (!all || s.at(end).is(Sense.POSS) || counted && known == names) {
            return;
        }
        if (known == names) {
            at[kin.from()] = at[first].widened(kin.from(), false);
            at[first] = null;
            return;
        }
        for (int k = kin.from(); k < end; k++) {
            at[k] = null;
        }
        at[kin.from()] = kin.endingAt(end).withCount(Count.exactly(names)).counted(kin.from());
    }

    private static int behindName(Sentence s, int i) {
        int k = i;
        while (k < i + NAME && s.at(k).capital() && !s.at(k).isAny(NO_NAME) && isWord(s.at(k))) {
            k++;
        }
        return k;
    }

    private static boolean isWord(Token token) {
        return !token.isDigits() && !token.is(Sense.PREP);
    }

    /** Past the ", 10" and the "(10)" behind a name. */
    private static int behindAge(Sentence s, int i) {
        boolean aged = s.at(i).is(",") && s.at(i + 1).isDigits();
        boolean bracket =
                s.at(i).is("(") && s.at(i + 1).isDigits() && s.at(i + 2).is(")");
        return bracket ? i + 3 : aged ? i + 2 : i;
    }
}
