package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** One sentence that counts all and then goes through them: "killed nine in twin attacks, four in one and five in the other". */
final class PartsOfWhole {
    /** In words: how far behind "including" the attack stands that is one of several. */
    private static final int ATTACK_WITHIN = 5;

    private static final WordSet SEVERAL = WordSet.of("separate", "twin", "different", "simultaneous", "coordinated");

    private PartsOfWhole() {}

    /** The number of them all; null where the sentence does not go through them. */
    static Count wholeOf(List<Casualty> casualties) {
        Casualty first = casualties.get(0);
        if (casualties.size() < 2 || !isCounted(first)) {
            return null;
        }
        int sum = 0;
        int others = 0;
        boolean fewer = true;
        for (Casualty c : casualties.subList(1, casualties.size())) {
            boolean firm = isFirm(c.people()) && c.trigger() != first.trigger();
            fewer &= firm && c.people().count().best() < first.people().count().best();
            sum += firm ? c.people().count().best() : 0;
            others++;
        }
        boolean all = fewer && others > 1 && sum == first.people().count().best();
        Casualty second = casualties.get(1);
        return all || fewer && isOneOfAttacks(first, second) ? first.people().count() : null;
    }

    private static boolean isCounted(Casualty first) {
        return first.people().kind() == People.Kind.COUNTED
                && isFirm(first.people())
                && !first.people().others()
                && first.people().count().best() > 2;
    }

    private static boolean isFirm(People p) {
        return p.count() != null && !p.count().isVague();
    }

    /** "including a car bomb that killed five", "in two separate attacks, first killing five". */
    private static boolean isOneOfAttacks(Casualty all, Casualty some) {
        Sentence s = all.sentence();
        int from = Math.max(all.trigger(), all.people().to());
        boolean attacks = false;
        for (int k = from; k < Math.min(some.trigger(), some.people().from()); k++) {
            attacks |= s.at(k).is("attacks")
                    && (SEVERAL.has(s.at(k - 1)) || s.at(k - 1).is(Sense.NUM));
            if (attacks && s.at(k).isAny(Sense.mask(Sense.COMMA)) || s.at(k).is(Sense.PART) && isAttack(s, k)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAttack(Sentence s, int including) {
        for (int k = including + 1; k < including + ATTACK_WITHIN; k++) {
            if (s.at(k).is(Sense.ATTACK)) {
                return true;
            }
            if (s.at(k).is(Sense.PERSON)) {
                return false;
            }
        }
        return false;
    }
}
