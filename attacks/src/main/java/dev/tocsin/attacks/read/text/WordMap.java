package dev.tocsin.attacks.read.text;

import java.util.Map;

/** What some words mean to a rule. A word that has none is told by one bit, without a look-up. */
public final class WordMap<V> {
    private final WordSet words;
    /** In the slots of their words. */
    private final Object[] meanings;

    private WordMap(Map<String, V> meanings) {
        words = WordSet.of(meanings.keySet());
        this.meanings = new Object[words.slots()];
        meanings.forEach((word, meaning) -> this.meanings[words.slotOf(word)] = meaning);
    }

    public static <V> WordMap<V> of(Map<String, V> meanings) {
        return new WordMap<>(meanings);
    }

    /** Null for a word it does not hold. */
    public V get(Token token) {
        return meaning(words.slotOf(token.word()));
    }

    public V get(String word) {
        return meaning(words.slotOf(word));
    }

    @SuppressWarnings("unchecked")
    private V meaning(int slot) {
        return slot < 0 ? null : (V) meanings[slot];
    }

    public WordSet words() {
        return words;
    }
}
