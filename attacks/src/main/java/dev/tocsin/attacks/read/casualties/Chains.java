package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The people of a sentence, and which of them are told in one breath: "a mayor, his driver and two guards". */
public final class Chains {
    /** Most words of what is set in. */
    static final int ASIDE = 9;

    /** Most sentences mention nobody, or one: nothing is to be joined there. */
    private static final People[] NOBODY = {};

    private static final boolean[] NOWHERE = {};

    private final Sentence s;
    private final People[] at;
    /** For each mention the next of its chain, or null; empty where none is joined to another. */
    private final People[] next;

    private final boolean[] inner;
    /** Tokens at which mentions begin. */
    private final int[] starts;

    private final List<People> all;

    public Chains(Sentence s, People[] at) {
        this.s = s;
        this.at = at;
        int[] told = starts(at);
        if (told.length > 1) {
            Links links = new Links(s, at);
            next = links.next();
            inner = links.inner();
            starts = starts(at);
        } else {
            next = NOBODY;
            inner = NOWHERE;
            starts = told;
        }
        all = new ArrayList<>(starts.length);
        for (int i : starts) {
            all.add(at[i]);
        }
    }

    private static int[] starts(People[] at) {
        int size = 0;
        for (People p : at) {
            size += p == null ? 0 : 1;
        }
        int[] starts = new int[size];
        for (int i = 0, k = 0; k < size; i++) {
            if (at[i] != null) {
                starts[k++] = i;
            }
        }
        return starts;
    }

    /** Tokens at which mentions begin, in order. */
    int[] starts() {
        return starts;
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
        if (next.length == 0 || next[i] == null) {
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

    /** Where the row of those begins to whom the mention there is joined: itself if to none. */
    int first(int i) {
        int first = i;
        while (isInner(first)) {
            do {
                first--;
            } while (at(first) == null);
        }
        return first;
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
