package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.people.People.Kind;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/**
 * Those whom a sentence told of, for the next one's "they": "Two men were shot. They died at the scene". Only where
 * something was done to them, nobody else was told of beside them, and only for "they" who die: what else becomes of them
 * is no other number.
 */
public final class Those {
    private static final long SUFFERED = Sense.mask(Sense.SHOT, Sense.INJURE_ED, Sense.KILL_ED, Sense.STRIKE);

    private static final long DOES_TO = Sense.mask(Sense.INJURE_ING, Sense.KILL_ING, Sense.SHOOT_ING, Sense.STRIKE_ING);

    private static final WordSet DECLARED = WordSet.of("pronounced", "declared");

    private static final WordSet BETWEEN = WordSet.of("both", "all", "later", "each", "succumbed");

    /** In words: from those told to what was done to them. */
    private static final int NEAR = 6;

    private static final int MANY = 30;

    private Sentence before;
    private Count count;
    private Group group;

    /** To be called behind each sentence, with its mentions. */
    void learn(Sentence s, People[] at) {
        before = s;
        group = null;
        int sum = 0;
        People first = null;
        People last = null;
        for (People p : at) {
            if (p == null || p.kind() == Kind.DEFINITE || p.kind() == Kind.PLURAL) {
                continue;
            }
            boolean joined = last != null && p.from() - last.to() <= 2 && isJoint(s, last.to());
            if (!isFirm(p) || last != null && !joined) {
                count = null;
                return;
            }
            sum += p.count().best();
            first = first == null ? p : first;
            group = last == null || group == p.group() ? p.group() : Group.PEOPLE;
            last = p;
        }
        boolean several = sum > 1 && sum < MANY && suffer(s, first, last);
        count = several ? Count.exactly(sum) : null;
    }

    /** "were shot", "found two men", "hitting a man and a woman": attackers die too, and are told as such. */
    private static boolean suffer(Sentence s, People first, People last) {
        if (s.at(first.from() - 1).is("found") || s.at(first.from() - 1).isAny(DOES_TO)) {
            return true;
        }
        for (int k = last.to();
                k < last.to() + NEAR && !s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.AND, Sense.WHO));
                k++) {
            if (s.at(k).is(Sense.BE)) {
                int verb = s.at(k + 1).is(Sense.ADV) ? k + 2 : k + 1;
                return s.at(verb).isAny(SUFFERED) || s.at(verb).is("found");
            }
        }
        return false;
    }

    private static boolean isJoint(Sentence s, int i) {
        return s.at(i).isAny(Sense.mask(Sense.AND, Sense.COMMA));
    }

    private static boolean isFirm(People p) {
        Count told = p.count();
        return !p.attackers() && !p.part() && !p.others() && told != null && !told.isVague() && told.low() != null;
    }

    /** As many as the sentence before told of; null where it told of nobody or of others too, or they do not die. */
    People they(Sentence s, int i) {
        boolean next = count != null && i == 0 && s.index() == before.index() + 1;
        return next && die(s, i + 1)
                ? new People(s, i, i + 1, -1, count, Kind.COUNTED, group, false, false, false, null, null)
                : null;
    }

    private static boolean die(Sentence s, int from) {
        int k = from;
        while (s.at(k).isAny(Sense.mask(Sense.BE, Sense.HAVE, Sense.ADV)) || BETWEEN.has(s.at(k))) {
            k++;
        }
        Token verb = s.at(k);
        return verb.is(Sense.DIE) || DECLARED.has(verb);
    }
}
