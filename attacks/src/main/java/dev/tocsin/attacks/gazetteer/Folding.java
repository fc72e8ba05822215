package dev.tocsin.attacks.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes from a name what spelling habits add to it: case, diacritics, hyphens, apostrophes, a possessive 's, the dots
 * of initials, Saint for St. The generator of the gazetteer's files folds by the same rules, in {@code folding.js}.
 */
public final class Folding {
    private static final Map<Character, String> LETTERS = new HashMap<>();
    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        for (TableFile.Row row : TableFile.read("folding.tsv", 3)) {
            switch (row.field(0)) {
                case "letter" -> LETTERS.put(row.field(1).charAt(0), row.field(2));
                case "word" -> WORDS.put(row.field(1), row.field(2));
                default -> throw row.wrong("a kind that is neither letter nor word");
            }
        }
    }

    private Folding() {}

    /**
     * A word of a text.
     *
     * @param folded lower-case ASCII letters and digits, never empty
     * @param start UTF-16 offset of its first character in the text
     * @param end offset after its last character, a possessive's s included
     */
    public record Word(String folded, int start, int end) {}

    /** A name as folded words joined by single spaces; empty where it has no Latin letter and no digit. */
    public static String fold(String name) {
        if (isFolded(name)) {
            return WORDS.getOrDefault(name, name);
        }
        StringBuilder folded = new StringBuilder(name.length());
        for (Word word : words(name)) {
            folded.append(folded.isEmpty() ? "" : " ").append(word.folded());
        }
        return folded.toString();
    }

    /** Whether it is one word of small letters alone, as most are. */
    private static boolean isFolded(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) < 'a' || name.charAt(at) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** The words of a text in order. A hyphen parts words, an apostrophe does not. */
    public static List<Word> words(CharSequence text) {
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (isOfWord(text, at)) {
                int end = endOfWord(text, at);
                String folded = foldWord(text.subSequence(at, end));
                if (!folded.isEmpty()) {
                    words.add(new Word(folded, at, end));
                }
                at = end;
            }
        }
        return words;
    }

    private static int endOfWord(CharSequence text, int start) {
        int end = start + 1;
        while (isOfWord(text, end)
                || (isApostrophe(text, end) && isOfWord(text, end + 1))
                || isInitialsDot(text, end)) {
            end++;
        }
        return end;
    }

    /** Whether the dot at {@code at} joins two initials, as the first of "U.S." does. */
    private static boolean isInitialsDot(CharSequence text, int at) {
        return at < text.length()
                && text.charAt(at) == '.'
                && !isOfWord(text, at - 2)
                && isOfWord(text, at + 1)
                && !isOfWord(text, at + 2);
    }

    private static boolean isOfWord(CharSequence text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c < 128) {
            return Character.isLetterOrDigit(c);
        }
        boolean letter = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return letter && !isApostrophe(text, at);
    }

    private static boolean isApostrophe(CharSequence text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c == '\'' || c == '`' || (c >= 128 && "'".equals(LETTERS.get(c)));
    }

    private static String foldWord(CharSequence word) {
        String plain = plain(word);
        String stem = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
        StringBuilder kept = new StringBuilder(stem.length());
        for (int at = 0; at < stem.length(); at++) {
            char c = stem.charAt(at);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                kept.append(c);
            }
        }
        String folded = kept.toString();
        return WORDS.getOrDefault(folded, folded);
    }

    private static String plain(CharSequence word) {
        boolean ascii = word.chars().allMatch(c -> c < 128);
        String letters = ascii ? word.toString() : Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(letters.length());
        for (int at = 0; at < letters.length(); at++) {
            char c = letters.charAt(at);
            if (c < 128) {
                plain.append(Character.toLowerCase(c));
            } else {
                plain.append(LETTERS.getOrDefault(c, "").toLowerCase(Locale.ROOT));
            }
        }
        return plain.toString();
    }
}
