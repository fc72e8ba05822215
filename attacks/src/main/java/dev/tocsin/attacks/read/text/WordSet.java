package dev.tocsin.attacks.read.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Some words that rules ask for. Most other words are told apart by one bit, without a look-up. */
public final class WordSet {
    private final Set<String> words;
    private final long bits;

    private WordSet(Set<String> words) {
        this.words = words;
        bits = words.stream().mapToLong(Word::bitOf).reduce(0, (a, b) -> a | b);
    }

    public static WordSet of(String... words) {
        return of(Arrays.asList(words));
    }

    public static WordSet of(Collection<String> words) {
        return new WordSet(new HashSet<>(words));
    }

    public boolean has(Token token) {
        return has(token.word());
    }

    public boolean has(Word word) {
        return (bits & word.bit()) != 0 && words.contains(word.text());
    }

    public boolean has(String word) {
        return words.contains(word);
    }

    /** Of all its words the bits: see {@link Word#bit}. */
    long bits() {
        return bits;
    }
}
