package dev.tocsin.attacks.read.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what a page says a second time: its headline as the first line, under a picture and above a film, its lead in a box,
 * the whole story twice.
 */
final class Repeats {
    /** In words. What is shorter may be said twice. */
    private static final int SHORTEST = 6;

    /** In tokens: a label and the length of a film beside the headline. */
    private static final int BESIDE = 8;

    private final Sentence headline;

    /** The paragraph in which each sentence was last said, by a number for its words. */
    private final Map<Long, Integer> told = new HashMap<>();

    Repeats(List<Sentence> all) {
        headline = !all.isEmpty() && all.get(0).isHeadline() ? all.get(0) : null;
    }

    /**
     * Whether the body has said it before, or the headline has; each sentence is asked for in order. A paragraph that
     * stands twice in a row is left to whoever asks whose picture it is under.
     */
    boolean isRepeat(Sentence s, boolean own) {
        if (s.isHeadline()) {
            return false;
        }
        if (own && isHeadline(s)) {
            return true;
        }
        if (s.size() < SHORTEST) {
            return false;
        }
        Integer before = told.put(words(s), s.block());
        return before != null && before != s.block() - 1;
    }

    private boolean isHeadline(Sentence s) {
        if (headline == null || headline.size() < SHORTEST - 1 || s.size() > headline.size() + BESIDE) {
            return false;
        }
        for (int from = 0; from + headline.size() <= s.size() + 1; from++) {
            if (standsAt(s, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(Sentence s, int from) {
        int size = headline.size();
        int last = headline.at(size - 1).word().isMark() ? size - 1 : size;
        for (int i = 0; i < last; i++) {
            if (headline.at(i).word().hash() != s.at(from + i).word().hash()) {
                return false;
            }
        }
        return true;
    }

    /** A number for its words in their order, whatever marks stand between them. */
    private static long words(Sentence s) {
        long all = 1;
        for (int i = 0; i < s.size(); i++) {
            if (!s.at(i).word().isMark()) {
                all = all * 1_000_003 + s.at(i).word().hash();
            }
        }
        return all;
    }
}
