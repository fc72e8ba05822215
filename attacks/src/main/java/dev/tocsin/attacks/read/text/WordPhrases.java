package dev.tocsin.attacks.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Some words and sequences of words that a line may begin with. */
final class WordPhrases {
    private final WordSet first;
    private final Set<String> phrases;
    private final int longest;

    private WordPhrases(List<String> all) {
        phrases = new HashSet<>(all);
        first = WordSet.of(
                all.stream().map(p -> p.split("[ ]|'s", -1)[0]).distinct().toList());
        longest = all.stream().mapToInt(String::length).max().orElse(0);
    }

    static WordPhrases of(String... phrases) {
        return new WordPhrases(new ArrayList<>(List.of(phrases)));
    }

    /** The token behind the longest of them that begins at one; 0 where none does. */
    int end(Sentence s, int from) {
        int end = 0;
        if (from < s.size() && first.has(firstWord(s, from))) {
            StringBuilder words = new StringBuilder();
            for (int i = from; i < s.size() && words.length() <= longest; i++) {
                boolean possessive = s.at(i).word().text().startsWith("'");
                words.append(i == from || possessive ? "" : " ")
                        .append(s.at(i).word().text());
                end = phrases.contains(words.toString()) ? i + 1 : end;
            }
        }
        return end;
    }

    /** A token may be a phrase that the lexicon joins. */
    private static String firstWord(Sentence s, int at) {
        String text = s.at(at).word().text();
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }
}
