package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The people of a sentence, and which of them are told in one breath: "a mayor, his driver and two guards". */
public final class Chains {
    /** Most words of what is set in. */
    static final int ASIDE = 9;

    private final Sentence s;
    private final People[] at;
    private final Joints joints;
    private final OwnVerbs verbs;
    private final CommaLists lists;
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
        verbs = new OwnVerbs(s, at);
        lists = new CommaLists(s, verbs);
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
        return p.has(Sense.REFLEX) || behindComma && s.at(p.to()).isAny(OwnVerbs.HARMED);
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
            return isJoined(p, behind) && !verbs.has(p, behind) ? behind : null;
        }
        int comma = s.at(p.to()).is(",") ? p.to() : joints.behindPlaceOfObject(p);
        People item = s.at(comma).is(",") ? at(comma + 1) : null;
        return item != null && lists.goesOn(p, item, next[item.from()] != null) ? item : null;
    }

    /** The mention whose last word stands right before the token, or null. */
    public People endingAt(int to) {
        return endingAt(at, to);
    }

    static People endingAt(People[] at, int to) {
        for (int i = to - 1; i >= Math.max(0, to - ASIDE); i--) {
            if (at[i] != null) {
                return at[i].to() == to ? at[i] : null;
            }
        }
        return null;
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
