package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.HashMap;
import java.util.Map;

/**
 * What those told by name are, set between them and others who share their verb: "Ali Foo, the chief of police, and two
 * guards were killed". The calling is nobody else's.
 */
final class Callings {
    /** Most words between the first telling and the "and" behind the second. */
    private static final int LONGEST = 16;

    /** Most words before the verb that all share. */
    private static final int VERB_WITHIN = 14;

    private static final long ENDS = Sense.mask(
            Sense.BE,
            Sense.HAVE,
            Sense.BREAK,
            Sense.SAY,
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.INJURE_ED,
            Sense.INJURE_ING,
            Sense.DIE,
            Sense.SHOT,
            Sense.STRIKE,
            Sense.VERB);

    private final Sentence s;
    private final People[] at;

    Callings(Sentence s, People[] at) {
        this.s = s;
        this.at = at;
    }

    /** Takes the callings out, and gives whoever is joined to each name, by where the name begins. */
    Map<Integer, People> joined() {
        Map<Integer, People> joined = Map.of();
        for (int i = 0; i < at.length; i++) {
            People next = at[i] == null || at[i].name() == null ? null : joinedTo(at[i]);
            if (next != null) {
                joined = joined.isEmpty() ? new HashMap<>() : joined;
                joined.put(i, next);
            }
        }
        return joined;
    }

    /** Null where no calling stands there, or nobody behind it shares the verb. */
    private People joinedTo(People first) {
        People again = first.isOne() && s.at(first.to()).is(",") ? at(first.to() + 1) : null;
        if (again == null || !isSame(first, again)) {
            return null;
        }
        for (int k = again.to(); k < first.to() + LONGEST && !s.at(k).isAny(ENDS); k++) {
            People next = s.at(k).is(",") ? nextAt(k + 1) : null;
            if (next != null) {
                return sharesVerb(next) || isOfThem(first, next) ? takeOut(again, k, next) : null;
            }
        }
        return null;
    }

    /** "Ali Foo, the chief of police", and not "Ali Foo, his wife and a guard". */
    private static boolean isSame(People named, People calling) {
        return named.name() != null
                && calling.isOne()
                && !calling.others()
                && calling.name() == null
                && calling.head() >= 0
                && !isOwn(calling);
    }

    private People nextAt(int i) {
        People own = at(i);
        return s.at(i).is(Sense.AND) ? at(i + 1) : own != null && isOwn(own) ? own : null;
    }

    private static boolean isOwn(People p) {
        Sentence s = p.sentence();
        return s.at(p.from()).is("his") || s.at(p.from()).is("her");
    }

    /** "the bodies of Ann Foo, a real estate agent, and her son". */
    private boolean isOfThem(People first, People next) {
        return s.at(first.from() - 1).is("of") && isOwn(next);
    }

    /** Whether a plural verb follows, as it does for several only. */
    private boolean sharesVerb(People next) {
        for (int k = next.to(); k < next.to() + VERB_WITHIN; k++) {
            if (s.at(k).is("were")
                    || s.at(k).is("are")
                    || s.at(k).is("have")
                    || s.at(k).is(Sense.DIE)) {
                return true;
            }
            if (s.at(k).isAny(ENDS)) {
                return false;
            }
        }
        return false;
    }

    private People takeOut(People again, int to, People next) {
        for (int k = again.from(); k < to; k++) {
            at[k] = null;
        }
        People last = s.at(next.to()).is(",") ? at(next.to() + 1) : null;
        if (last != null && isSame(next, last)) {
            at[last.from()] = null;
        }
        return next;
    }

    private People at(int i) {
        return i >= 0 && i < at.length ? at[i] : null;
    }
}
