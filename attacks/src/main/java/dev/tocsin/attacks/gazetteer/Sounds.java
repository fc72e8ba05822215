package dev.tocsin.attacks.gazetteer;

import dev.tocsin.attacks.gazetteer.Entry.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names by what they sound like: transcription gives Shopian and Shupiyan, Bandipora and Bandipur, for one town. Vowels
 * are all alike, letters that stand for one sound fall together, articles and double letters do not count. The
 * generator writes the same keys, in {@code folding.js}; they are read when a text first asks.
 */
final class Sounds {
    /** Shorter keys would find anything. */
    private static final int SHORTEST = 4;

    private static final Pattern ARTICLE =
            Pattern.compile("(?:al|el|ar|as|ash|at|ad|adh|az|an|er|es|esh|et|ed|ez|en|ul|ur)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouywv]+");
    private static final Pattern ASPIRATE = Pattern.compile("(?<=[ksgdtzc])h");
    private static final Pattern INNER_H = Pattern.compile("(?<=.)h");
    private static final Pattern DOUBLE = Pattern.compile("([a-z])\\1+");
    private static final Pattern LAST_VOWEL = Pattern.compile("(?<=..)a$");

    private final PackedLines index = PackedLines.read("sounds.tsv.gz");
    private final Map<String, Set<Entry>> byHand = new HashMap<>();
    private final PlaceRows places;

    Sounds(PlaceRows places, NamesByHand names) {
        this.places = places;
        names.forEach((key, entry) -> {
            if (entry.kind() != Kind.COUNTRY && entry.kind() != Kind.DEMONYM) {
                byHand.computeIfAbsent(of(key), none -> new LinkedHashSet<>()).add(entry);
            }
        });
    }

    /** All places with a name that sounds like this one; none where it is too short to tell. */
    List<Entry> like(String foldedName) {
        String key = of(foldedName);
        if (key.length() < SHORTEST) {
            return List.of();
        }
        Stream<Entry> generated = Arrays.stream(index.find(key)).mapToObj(places::entry);
        Map<String, Entry> byId = Stream.concat(byHand.getOrDefault(key, Set.of()).stream(), generated)
                .collect(Collectors.toMap(Entry::id, entry -> entry, (first, second) -> first));
        return byId.values().stream().sorted(Entry.MOST_POPULOUS_FIRST).toList();
    }

    /** The key of a folded name. */
    static String of(String foldedName) {
        String[] words = foldedName.split(" ", -1);
        String sound = Arrays.stream(words)
                .filter(word -> words.length == 1 || !ARTICLE.matcher(word).matches())
                .collect(Collectors.joining());
        sound = VOWELS.matcher(sound).replaceAll("a");
        sound = ASPIRATE.matcher(sound).replaceAll("").replace("ph", "f");
        sound = INNER_H.matcher(sound)
                .replaceAll("")
                .replace('q', 'k')
                .replace('c', 'k')
                .replace("dj", "j");
        sound = DOUBLE.matcher(sound).replaceAll("$1");
        return LAST_VOWEL.matcher(sound).replaceAll("");
    }
}
