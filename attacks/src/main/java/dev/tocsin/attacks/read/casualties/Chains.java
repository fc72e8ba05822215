package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The people of a sentence, and which of them are told in one breath: "a mayor, his driver and two guards". */
public final class Chains {
    /** Most words of what is set in. */
    private static final int ASIDE = 9;

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

    /** Most words of a list of people. */
    private static final int LIST = 24;

    private static final long HARMED = Sense.mask(Sense.KILL_ED, Sense.INJURE_ED, Sense.SHOT, Sense.STRIKE);
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

    private final Sentence s;
    private final People[] at;
    private final Joints joints;
    /** For each mention the next of its chain, or null. */
    private final People[] next;

    /** Who are joined to those whose calling is told behind their name, by where these begin. */
    private final Map<Integer, People> joinedBehind;

    private final boolean[] inner;
    /** Tokens at which mentions begin. */
    private final int[] starts;

    private final List<People> all;

    public Chains(Sentence s, People[] at) {
        this.s = s;
        this.at = at;
        this.joints = new Joints(s, at);
        new Appositions(s, at).join();
        joinedBehind = new Callings(s, at).joined();
        starts = starts(at);
        all = new ArrayList<>(starts.length);
        next = new People[starts.length == 0 ? 0 : at.length];
        inner = new boolean[next.length];
        if (starts.length > 0) {
            link();
        }
        for (int i : starts) {
            all.add(at[i]);
        }
    }

    private static int[] starts(People[] at) {
        int[] starts = new int[at.length];
        int size = 0;
        for (int i = 0; i < at.length; i++) {
            if (at[i] != null) {
                starts[size++] = i;
            }
        }
        return Arrays.copyOf(starts, size);
    }

    /** Tokens at which mentions begin, in order. */
    int[] starts() {
        return starts;
    }

    private void link() {
        int[] wholesBefore = new int[at.length];
        for (int i = at.length - 1; i >= 0; i--) {
            next[i] = at[i] == null ? null : nextOf(at[i]);
            if (next[i] != null) {
                inner[next[i].from()] = true;
                wholesBefore[next[i].from()] += at[i].part() ? 0 : 1;
            }
        }
        for (int i = 0; i < at.length; i++) {
            if (at[i] != null && at[i].part() && next[i] != null && !next[i].part()) {
                People whole = wholeOf(i);
                if (whole != null && isUnlike(whole, next[i])) {
                    next[whole.from()] = next[i];
                }
                boolean apart = wholesBefore[next[i].from()] > 0 || isApart(next[i]) || next[i].equals(next(whole));
                next[i] = apart ? null : asPart(next[i].from());
                if (next[i] != null && next[next[i].from()] != null) {
                    wholesBefore[next[next[i].from()].from()]--;
                }
            }
        }
    }

    /** "six dead, including two guards, and two wounded", "killed five, among them a girl, and himself". */
    private boolean isApart(People p) {
        boolean behindComma =
                s.at(p.from() - 1).is(Sense.AND) && s.at(p.from() - 2).is(",");
        return p.has(Sense.REFLEX) || behindComma && s.at(p.to()).isAny(HARMED);
    }

    /** What the part that begins at a token is set in behind, or null. */
    private People wholeOf(int part) {
        for (int k = part - 1; k >= Math.max(0, part - ASIDE); k--) {
            if (at[k] != null) {
                return at[k].part() ? null : at[k];
            }
        }
        return null;
    }

    /** "15 civilians, among them four Swedes, and three soldiers": no soldier is a civilian. */
    private static boolean isUnlike(People whole, People p) {
        return whole.kind() == People.Kind.COUNTED
                && whole.group() == Group.CIVILIANS
                && p.group() == Group.SECURITY_FORCES;
    }

    private People next(People p) {
        return p == null ? null : next[p.from()];
    }

    /** What goes on from a part is one too: "including three officers and a boy". */
    private People asPart(int i) {
        at[i] = at[i].asPart();
        return at[i];
    }

    private People nextOf(People p) {
        if (joinedBehind.containsKey(p.from())) {
            return joinedBehind.get(p.from());
        }
        int and = joints.behindAnd(p.to());
        People behind = and > 0 ? at(and) : null;
        if (behind != null) {
            return isJoined(p, behind) && !hasOwnVerb(p, behind) ? behind : null;
        }
        int comma = s.at(p.to()).is(",") ? p.to() : joints.behindPlaceOfObject(p);
        People item = s.at(comma).is(",") ? at(comma + 1) : null;
        boolean goesOn = item != null
                && !item.part()
                && (next[item.from()] != null
                        || endsList(item.to()) && !isDefinite(p)
                        || isHeadlineList(p, item)
                        || isObjectList(p, item)
                        || s.isHeadline() && item.others() && item.kind() == People.Kind.COUNTED);
        return goesOn ? item : null;
    }

    /** "killing the clerk, a father of two, and wounding four": told again, and no list. */
    private boolean isDefinite(People p) {
        return s.at(p.from()).is("the") && p.isOne();
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
                && s.at(item.to()).isAny(Sense.mask(Sense.INJURE_ED, Sense.KILL_ED, Sense.SHOT, Sense.DEAD));
    }

    /** "killed four soldiers and eleven others were injured": the soldiers are an object, the others a subject. */
    private boolean hasOwnVerb(People p, People behind) {
        int verb = behind.to() + 1;
        while (s.at(verb).is(Sense.ADV) || s.at(verb).is(Sense.BE)) {
            verb++;
        }
        boolean participle = p.part() && s.at(behind.to()).isAny(HARMED) && isPartBehindVerb(p);
        boolean acts = s.at(behind.to()).isAny(Sense.mask(Sense.VERB, Sense.SURVIVE))
                && !s.at(behind.to() + 1).is("by")
                && !s.at(behind.to()).word().text().endsWith("ing");
        return participle
                || acts && isObject(p)
                || p.has(Sense.DEADHEAD) && s.at(behind.to()).is(Sense.INJURE_ED)
                || s.at(behind.to()).is(Sense.BE) && isObject(p)
                || s.at(behind.to()).is(Sense.BE)
                        && s.at(verb).isAny(HARMED)
                        && (isPartBehindVerb(p) || isBareToll(p) || isPredicate(p));
    }

    /** "Among the casualties were four civilians and two policemen, and twenty others were hurt". */
    private boolean isPredicate(People p) {
        int before = p.from() - 1;
        People first = s.at(before).is(Sense.AND) ? endingAt(before) : null;
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
        for (int k = p.from() - 1; p.part() && k >= Math.max(0, p.from() - ASIDE); k--) {
            if (s.at(k).isAny(DONE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody harms them: "killed a guard, a cook", and not "who were killed". */
    private boolean isObject(People p) {
        int before = p.from() - 1;
        for (int k = before; k > Math.max(0, p.from() - LIST); k--) {
            boolean joins = k == before && (s.at(k).is(Sense.AND) || s.at(k).is(","));
            People item = joins ? endingAt(k) : null;
            before = item == null ? before : item.from() - 1;
        }
        return s.at(before).isAny(HARMS) && !s.at(before - 1).isAny(Sense.mask(Sense.BE, Sense.ADV, Sense.AND));
    }

    /** The mention whose last word stands right before the token, or null. */
    public People endingAt(int to) {
        for (int i = to - 1; i >= Math.max(0, to - ASIDE); i--) {
            if (at[i] != null) {
                return at[i].to() == to ? at[i] : null;
            }
        }
        return null;
    }

    /** "Man kills wife, two children, self": a headline's list of those harmed. */
    private boolean isObjectList(People p, People item) {
        boolean himself = item.has(Sense.REFLEX);
        Token behind = s.at(item.to());
        boolean ends = item.to() >= s.size()
                || behind.is(",")
                || behind.is(Sense.BREAK)
                || behind.is(Sense.PREP) && !STATES.has(s.at(item.to() + 1));
        return s.isHeadline() && ends && (himself || !item.attackers()) && isObject(p);
    }

    private static boolean isJoined(People a, People b) {
        return (a.part() == b.part() || !b.part()) && (a.has(Sense.DEADHEAD) == b.has(Sense.DEADHEAD) || b.head() >= 0);
    }

    /** The mention that begins at token i, or null. */
    public People at(int i) {
        return i >= 0 && i < at.length ? at[i] : null;
    }

    /** The mention that begins at token i and those joined to it; empty where none begins. */
    List<People> from(int i) {
        People first = at(i);
        if (first == null) {
            return List.of();
        }
        if (next[i] == null) {
            return List.of(first);
        }
        List<People> chain = new ArrayList<>();
        for (People p = first; p != null; p = next[p.from()]) {
            chain.add(p);
        }
        return chain;
    }

    /** Whether the mention there is joined to one before it. */
    boolean isInner(int i) {
        return i < inner.length && inner[i];
    }

    /** Whether the mention there is told aside: behind a preposition, or as a part. */
    boolean isAside(int i) {
        boolean apposition = s.at(i - 1).is(",") && at[i].count() != null && at[i].isOne();
        return at[i].part() || apposition || s.at(i - 1).isAny(Sense.mask(Sense.PREP, Sense.POSS));
    }

    /** Whether the mention there is the doer of a passive verb: "killed by gunmen". */
    public boolean isDoer(int i) {
        return s.at(i - 1).is("by");
    }

    public List<People> all() {
        return all;
    }
}
