package dev.tocsin.attacks.read.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Some words that rules ask for: a constant, made once. A word of a text knows by one bit whether it is in the set
 * ({@link Memberships}).
 */
public final class WordSet {
    /** Those that were made, by their words: patterns ask for the same few again and again. */
    private static final Map<Set<String>, WordSet> MADE = new ConcurrentHashMap<>();

    /** Each word at its hash or in the next free slot behind it; three in four at least are free. */
    private final String[] slots;

    /** The hash codes of the words in the slots, no two alike: a word of the set is found without a look at its letters. */
    private final int[] hashes;

    private final int wrap;

    /** So many sets were made before it. */
    private final int number;

    private WordSet(Collection<String> words) {
        slots = new String[Integer.highestOneBit(words.size() + 1) * 8];
        hashes = new int[slots.length];
        wrap = slots.length - 1;
        words.forEach(this::add);
        number = Memberships.numberOf(words());
    }

    public static WordSet of(String... words) {
        return of(Arrays.asList(words));
    }

    public static WordSet of(Collection<String> words) {
        return MADE.computeIfAbsent(Set.copyOf(words), WordSet::new);
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
            if (hashes[slot] == word.hashCode()) {
                throw new IllegalArgumentException(word + " and " + slots[slot] + " have one hash code");
            }
            slot = slot + 1 & wrap;
        }
        slots[slot] = word;
        hashes[slot] = word.hashCode();
    }

    private int slot(int hash) {
        return (hash * 0x9E3779B9 >>> 16) & wrap;
    }

    public boolean has(Token token) {
        return has(token.word());
    }

    public boolean has(Word word) {
        return word.isIn(number);
    }

    public boolean has(String word) {
        return slotOf(word) >= 0;
    }

    int slots() {
        return slots.length;
    }

    /** Where the word stands, or -1. */
    int slotOf(Word word) {
        if (!has(word)) {
            return -1;
        }
        int slot = slot(word.hash());
        while (hashes[slot] != word.hash()) {
            slot = slot + 1 & wrap;
        }
        return slot;
    }

    int slotOf(String word) {
        for (int slot = slot(word.hashCode()); slots[slot] != null; slot = slot + 1 & wrap) {
            if (slots[slot].equals(word)) {
                return slot;
            }
        }
        return -1;
    }

    /** See {@link Memberships}. */
    int number() {
        return number;
    }
}
