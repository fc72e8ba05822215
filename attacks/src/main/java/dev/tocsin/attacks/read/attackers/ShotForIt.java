package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.people.Traits;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Who fell for what they did or tried, told behind their own harm: "police shot dead two men after they attacked a guard". */
final class ShotForIt {
    /** In words: how far behind the dead their own attempt is told. */
    private static final int ATTEMPT_WITHIN = 7;

    /** In words: from a death to what was done before it. */
    private static final int DEATH_WITHIN = 14;

    private static final WordSet AT = WordSet.of("at", "toward", "towards", "on");

    private static final WordSet DOING = WordSet.of(
            "firing",
            "opening",
            "exchanging",
            "trading",
            "pointing",
            "lunging",
            "charging",
            "barricading",
            "robbing",
            "attacking");

    private static final long HARMING = Sense.mask(Sense.SHOOT_ING, Sense.STRIKE_ING, Sense.KILL_ING, Sense.INJURE_ING);

    private ShotForIt() {}

    static boolean are(Harmed harmed) {
        boolean one = harmed.who().isOne();
        return inOwnAttempt(harmed)
                || areByForces(harmed)
                || one && (isBeforeOwnDeed(harmed) || isKilledForDeed(harmed));
    }

    /** "Soldiers shot dead a man in an alleged stabbing attempt": his. */
    private static boolean inOwnAttempt(Harmed harmed) {
        Sentence s = harmed.sentence();
        int to = harmed.who().to();
        for (int k = to; k < to + ATTEMPT_WITHIN; k++) {
            if (isAttempt(s, k)) {
                return s.at(harmed.verb() - 1).is(Sense.SECURITY)
                        || s.at(harmed.verb() + 1).is("by");
            }
        }
        return false;
    }

    /** "stabbing attempt", "attempted ramming attack". */
    private static boolean isAttempt(Sentence s, int k) {
        boolean attempt = s.at(k).is("attempt") && s.at(k - 1).isAny(Sense.mask(Sense.STRIKE_ING, Sense.ATTACK));
        boolean attack = s.at(k).is("attack")
                && (s.at(k - 1).is(Sense.STRIKE_ING) || s.at(k - 1).is("attempted"));
        boolean alleged = s.at(k - 2).is("alleged")
                || s.at(k - 2).is("attempted")
                || s.at(k - 2).is("suspected");
        return attempt || attack && alleged;
    }

    /** "Troops shot dead two men after they attacked a guard", "a man suspected to be behind the bombing". */
    private static boolean areByForces(Harmed harmed) {
        Sentence s = harmed.sentence();
        People doer = harmed.doer();
        boolean forces = doer != null && doer.group() == Group.SECURITY_FORCES
                || s.at(harmed.verb() - 1).is(Sense.SECURITY);
        if (forces && SaidToBe.behindAttack(harmed.who())) {
            return true;
        }
        for (int k = harmed.who().to(); forces && k < s.size(); k++) {
            if (s.at(k).is("after") && s.at(k + 1).is("they")) {
                return Deeds.isDeed(s, harmed.people(), k + 2);
            }
        }
        return false;
    }

    /** "A man was shot dead after he stabbed a guard": he is the man, if no other is told of before. */
    private static boolean isBeforeOwnDeed(Harmed harmed) {
        Sentence s = harmed.sentence();
        Chains people = harmed.people();
        int others = 0;
        for (People p : people.all()) {
            boolean he = p.headWord().equals("he") || p.headWord().equals("she");
            if (he && p.from() > harmed.verb()) {
                return others == 0
                        && s.at(p.from() - 1).is(Sense.BREAK)
                        && Traits.mayBeSame(p, harmed.who())
                        && Deeds.acts(s, people, p);
            }
            boolean none =
                    p.from() == harmed.who().from() || people.isDoer(p.from()) || p.group() == Group.SECURITY_FORCES;
            others += none ? 0 : 1;
        }
        return false;
    }

    /** "A man was shot dead by police after stabbing two women", "A man killed by police first stabbed two women". */
    private static boolean isKilledForDeed(Harmed harmed) {
        Sentence s = harmed.sentence();
        Casualty c = harmed.casualty();
        int verb = harmed.verb();
        boolean passive = c.harm() == Harm.KILLED
                && c.people().to() <= verb
                && c.people().group() != Group.SECURITY_FORCES
                && s.at(verb).is(Sense.KILL_ED);
        boolean reduced = passive && !s.at(verb - 1).is(Sense.BE);
        return passive && isBehindDeath(s, harmed.people(), verb + 1)
                || reduced && isBehindOwnDeath(s, harmed.people(), verb + 1);
    }

    /**
     * Whether who was killed is told to have done something before: "was shot dead by police after stabbing two men", but
     * not "was killed after a shooting".
     *
     * @param at behind the word that tells of his death
     */
    private static boolean isBehindDeath(Sentence s, Chains people, int at) {
        for (int k = at; k < at + DEATH_WITHIN && !s.at(k).is(";"); k++) {
            if (s.at(k).is("after") || s.at(k).is("while")) {
                int verb = k + 1 + (s.at(k + 1).is(Sense.ADV) ? 1 : 0);
                int object = verb + (AT.has(s.at(verb + 1)) ? 2 : 1);
                People next = people.at(verb + 1);
                boolean done = next != null ? !next.has(Sense.REFLEX) : Deeds.hasObject(s, people, object);
                return DOING.has(s.at(verb)) || s.at(verb).isAny(HARMING) && done;
            }
        }
        return false;
    }

    /** "A man shot dead by officers in Foo first killed his wife": what he did stands behind his own death. */
    private static boolean isBehindOwnDeath(Sentence s, Chains people, int at) {
        if (!s.at(at).is("by")) {
            return false;
        }
        boolean officers = false;
        for (int k = at + 1; k < at + DEATH_WITHIN; k++) {
            if (officers && Deeds.mayHarm(s.at(k)) && Deeds.hasObject(s, people, k + 1)) {
                return true;
            }
            officers |= s.at(k).isAny(Sense.mask(Sense.SECURITY, Sense.COLLECTIVE));
            if (s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.BREAK, Sense.WHO, Sense.AND))) {
                return false;
            }
        }
        return false;
    }
}
