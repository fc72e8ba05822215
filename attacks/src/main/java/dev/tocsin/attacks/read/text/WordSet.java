package dev.tocsin.attacks.read.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Some words that rules ask for. Most other words are told apart by one bit, without a look-up. */
public final class WordSet {
    /** Each word at its hash or in the next free slot behind it; three in four at least are free. */
    private final String[] slots;

    private final int wrap;
    private final WordFilter filter = new WordFilter();

    private WordSet(Collection<String> words) {
        slots = new String[Integer.highestOneBit(words.size() + 1) * 8];
        wrap = slots.length - 1;
        words.forEach(this::add);
    }

    public static WordSet of(String... words) {
        return of(Arrays.asList(words));
    }

    public static WordSet of(Collection<String> words) {
        return new WordSet(words);
    }

    public static WordSet union(Collection<WordSet> sets) {
        return of(sets.stream().flatMap(set -> set.words().stream()).distinct().toList());
    }

    /** In no order. */
    public List<String> words() {
        return Arrays.stream(slots).filter(Objects::nonNull).toList();
    }

    private void add(String word) {
        int slot = slot(word.hashCode());
        while (slots[slot] != null && !slots[slot].equals(word)) {
            slot = slot + 1 & wrap;
        }
        slots[slot] = word;
        filter.add(WordFilter.bitOf(word));
    }

    private int slot(int hash) {
        return (hash * 0x9E3779B9 >>> 16) & wrap;
    }

    public boolean has(Token token) {
        return has(token.word());
    }

    public boolean has(Word word) {
        return slotOf(word) >= 0;
    }

    public boolean has(String word) {
        return slotOf(word) >= 0;
    }

    int slots() {
        return slots.length;
    }

    /** Where the word stands, or -1. */
    int slotOf(Word word) {
        return filter.mayHave(word.bit()) ? slotOf(word.text(), word.hash()) : -1;
    }

    int slotOf(String word) {
        return slotOf(word, word.hashCode());
    }

    private int slotOf(String word, int hash) {
        for (int slot = slot(hash); slots[slot] != null; slot = slot + 1 & wrap) {
            if (slots[slot].equals(word)) {
                return slot;
            }
        }
        return -1;
    }

    WordFilter filter() {
        return filter;
    }
}
