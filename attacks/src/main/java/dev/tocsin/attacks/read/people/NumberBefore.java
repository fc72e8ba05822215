package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.people.People.Kind;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;

/** Which number told before is that of "the attackers", "the policemen", and where they stand so that it matters. */
final class NumberBefore {
    /** In words: the last at which a sentence's first people begin. */
    private static final int FIRST_WITHIN = 3;

    private NumberBefore() {}

    /** Whether they are told by a number of their own. */
    static boolean isFirm(People p) {
        Count told = p.count();
        return !p.part() && !p.others() && told != null && !told.isVague() && told.low() != null;
    }

    /** The only ones whom a sentence tells by number and noun; null where it tells of others too, or of none. */
    static People onlyCounted(People[] at) {
        People only = null;
        for (People p : at) {
            boolean several = p != null && p.kind() == Kind.COUNTED && !p.isOne();
            if (several && (only != null || p.head() < 0 || !isFirm(p))) {
                return null;
            }
            only = several ? p : only;
        }
        return only;
    }

    /** The five gunmen of "Five gunmen stormed a hotel, killing two guards before the attackers were shot"; or null. */
    static People actingFirst(People[] at, int before) {
        for (int k = 0; k < Math.min(before, FIRST_WITHIN); k++) {
            People p = at[k];
            if (p != null) {
                boolean several =
                        p.kind() == Kind.COUNTED && !p.isOne() && !p.count().isVague();
                return p.attackers() && several && !p.part() ? p : null;
            }
        }
        return null;
    }

    /** "killed all the attackers", "shot dead the attackers". */
    static boolean areKilled(Sentence s, People p) {
        int verb = p.from() - 1;
        while (s.at(verb).is("all") || s.at(verb).is("of") || s.at(verb).is("both")) {
            verb--;
        }
        return s.at(verb).is(Sense.KILL_ED) && !s.at(verb - 1).is(Sense.BE);
    }

    /** "The policemen were slightly hurt". */
    static boolean areHurt(Sentence s, People p) {
        int verb = p.to() + (s.at(p.to() + 1).is(Sense.ADV) ? 2 : 1);
        return s.at(p.to()).is(Sense.BE) && s.at(verb).is(Sense.INJURE_ED);
    }
}
