package dev.tocsin.attacks.read.text;

import java.util.HashMap;
import java.util.Map;

/** What some words mean to a rule. Most other words are told apart by one bit, without a look-up. */
public final class WordMap<V> {
    private final Map<String, V> meanings;
    private final long bits;

    private WordMap(Map<String, V> meanings) {
        this.meanings = meanings;
        bits = meanings.keySet().stream().mapToLong(Word::bitOf).reduce(0, (a, b) -> a | b);
    }

    public static <V> WordMap<V> of(Map<String, V> meanings) {
        return new WordMap<>(new HashMap<>(meanings));
    }

    /** Null for a word it does not hold. */
    public V get(Token token) {
        return (bits & token.word().bit()) == 0 ? null : get(token.word().text());
    }

    public V get(String word) {
        return meanings.get(word);
    }
}
