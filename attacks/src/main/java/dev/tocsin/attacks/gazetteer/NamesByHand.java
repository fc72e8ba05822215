package dev.tocsin.attacks.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Folded names that do not stand in the generated index: areas, and what the tables kept by hand add. */
final class NamesByHand {
    private final Map<String, List<Entry>> entries = new HashMap<>(32768);
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> words;

    NamesByHand(Set<String> ambiguousWords) {
        this.words = ambiguousWords;
    }

    void add(String name, Entry entry) {
        addFolded(Folding.fold(name), entry);
    }

    void addFolded(String key, Entry entry) {
        List<Entry> named = entries.computeIfAbsent(key, none -> new ArrayList<>(1));
        Entry flagged = isAmbiguous(key) ? entry.asAmbiguousWord() : entry;
        if (!named.contains(flagged)) {
            named.add(flagged);
        }
        for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
            beginnings.add(key.substring(0, space));
        }
    }

    List<Entry> named(String key) {
        return entries.getOrDefault(key, List.of());
    }

    void forEach(BiConsumer<String, Entry> action) {
        entries.forEach((key, named) -> named.forEach(entry -> action.accept(key, entry)));
    }

    /** Whether some name is {@code words} with further words after them. */
    boolean continues(String words) {
        return beginnings.contains(words);
    }

    /** Whether any word of the name is ambiguous by itself. */
    boolean holdsAmbiguousWord(String key) {
        return Stream.of(key.split(" ", -1)).anyMatch(words::contains);
    }

    /** Whether a text may write the name without meaning a place; two letters or figures always may. */
    boolean isAmbiguous(String key) {
        return key.length() <= 2 || words.contains(key);
    }
}
