package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;

/** Tells where those behind "and" have a verb of their own: "killed four soldiers and eleven others were injured". */
final class OwnVerbs {
    static final long HARMED = Sense.mask(Sense.KILL_ED, Sense.INJURE_ED, Sense.SHOT, Sense.STRIKE);
    private static final long DONE = HARMED | Sense.mask(Sense.DEAD, Sense.DIE);
    private static final long HARMS = Sense.mask(
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.INJURE_ED,
            Sense.INJURE_ING,
            Sense.SHOT,
            Sense.SHOOT,
            Sense.SHOOT_ING,
            Sense.STRIKE,
            Sense.STRIKE_ING);

    private static final long DOES = Sense.mask(Sense.KILL_ED, Sense.INJURE_ED, Sense.SHOT, Sense.STRIKE);

    /** Most words of a list of people. */
    private static final int LIST = 24;

    private final Sentence s;
    private final People[] at;

    OwnVerbs(Sentence s, People[] at) {
        this.s = s;
        this.at = at;
    }

    /** "killed four soldiers and eleven others were injured": the soldiers are an object, the others a subject. */
    boolean has(People p, People behind) {
        int verb = behind.to() + 1;
        while (s.at(verb).is(Sense.ADV) || s.at(verb).is(Sense.BE)) {
            verb++;
        }
        boolean participle = p.part() && s.at(behind.to()).isAny(HARMED) && isPartBehindVerb(p);
        boolean acts = s.at(behind.to()).isAny(Sense.mask(Sense.VERB, Sense.SURVIVE))
                && !s.at(behind.to() + 1).is("place")
                && !s.at(behind.to() + 1).is("by")
                && !s.at(behind.to()).word().text().endsWith("ing");
        return participle
                || acts && isObject(p)
                || harms(behind) && isObject(p)
                || p.has(Sense.DEADHEAD) && s.at(behind.to()).is(Sense.INJURE_ED)
                || s.at(behind.to()).is(Sense.BE) && isObject(p)
                || s.at(behind.to()).is(Sense.BE)
                        && s.at(verb).isAny(HARMED)
                        && (isPartBehindVerb(p) || isBareToll(p) || isPredicate(p));
    }

    /** "and gunmen shot dead a judge". */
    private boolean harms(People behind) {
        People object = s.at(behind.to()).isAny(DOES) ? at[behind.to() + 1] : null;
        return object != null && object.kind() != People.Kind.DEFINITE;
    }

    /** "Among the casualties were four civilians and two policemen, and twenty others were hurt". */
    private boolean isPredicate(People p) {
        int before = p.from() - 1;
        People first = s.at(before).is(Sense.AND) ? Chains.endingAt(at, before) : null;
        int verb = first == null ? before : first.from() - 1;
        return s.at(verb).is("were") && s.at(verb - 1).isAny(Sense.mask(Sense.CASUALTY, Sense.DEAD, Sense.INJURE_ED));
    }

    /** "the toll stands at 34 and 56 people were wounded". */
    private boolean isBareToll(People p) {
        return p.head() < 0
                && (s.at(p.from() - 1).is("at") || s.at(p.from() - 1).is("to"));
    }

    /** "were killed, including a guard": the verb of what the guard is a part of has been told. */
    private boolean isPartBehindVerb(People p) {
        for (int k = p.from() - 1; p.part() && k >= Math.max(0, p.from() - Chains.ASIDE); k--) {
            if (s.at(k).isAny(DONE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody harms them: "killed a guard, a cook", and not "who were killed". */
    boolean isObject(People p) {
        int before = p.from() - 1;
        for (int k = before; k > Math.max(0, p.from() - LIST); k--) {
            boolean joins = k == before && (s.at(k).is(Sense.AND) || s.at(k).is(","));
            People item = joins ? Chains.endingAt(at, k) : null;
            before = item == null ? before : item.from() - 1;
        }
        return s.at(before).isAny(HARMS) && !s.at(before - 1).isAny(Sense.mask(Sense.BE, Sense.ADV, Sense.AND));
    }
}
