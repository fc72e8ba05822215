package dev.tocsin.attacks.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The hash codes of the first so many distinct words of a text, gathered without an object for each. */
final class Terms {
    /** Distinct content words kept of one scene. */
    static final int MOST = 160;

    /** More than three times as many as are ever taken, and a power of two. */
    private static final int SLOTS = 512;

    private final int[] slots = new int[SLOTS];
    private final int[] terms = new int[MOST];
    private int size;

    boolean isFull() {
        return size == MOST;
    }

    /** Changes nothing for a term that it holds. */
    void add(int term) {
        int slot = slot(term);
        while (slots[slot] != 0) {
            if (terms[slots[slot] - 1] == term) {
                return;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        terms[size] = term;
        slots[slot] = ++size;
    }

    private static int slot(int term) {
        return (term * 0x9E3779B9 >>> 16) & SLOTS - 1;
    }

    List<Integer> sorted() {
        int[] ordered = Arrays.copyOf(terms, size);
        Arrays.sort(ordered);
        List<Integer> sorted = new ArrayList<>(size);
        for (int term : ordered) {
            sorted.add(term);
        }
        return sorted;
    }
}
