package dev.tocsin.attacks.read.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds phrases of a table in sentences. Most words begin none, which they know by one bit; behind the others the next
 * letter tells which phrases are worth a comparison. Looks at characters, so that words already joined by the lexicon do
 * not hide a phrase.
 */
public final class Phrases<T> {
    private record Phrase<T>(String text, T meaning, boolean exactCase) {
        /** Behind its first word; {@link #ANY} where it ends or goes on without a space. */
        char nextLetter() {
            int end = first(text).length();
            boolean goesOn = text.length() > end + 1 && text.charAt(end) == ' ';
            return goesOn ? Character.toLowerCase(text.charAt(end + 1)) : ANY;
        }
    }

    /** In the place of a second word's letter: whichever it be. */
    private static final char ANY = 0;

    /** The phrases that begin with one word, the longest first, and the letter that each needs behind it. */
    private record Beginning<T>(List<Phrase<T>> phrases, String letters) {
        static <T> Beginning<T> of(List<Phrase<T>> unsorted) {
            List<Phrase<T>> phrases = new ArrayList<>(unsorted);
            phrases.sort(Comparator.comparingInt((Phrase<T> phrase) -> phrase.text.length())
                    .reversed());
            StringBuilder letters = new StringBuilder();
            phrases.forEach(phrase -> letters.append(phrase.nextLetter()));
            return new Beginning<>(phrases, letters.toString());
        }

        Phrase<T> standingAt(String text, int start, char letterBehind) {
            for (int i = 0; i < letters.length(); i++) {
                char letter = letters.charAt(i);
                boolean worth = letter == letterBehind || letter == ANY || letterBehind == ANY;
                if (worth && stands(phrases.get(i), text, start)) {
                    return phrases.get(i);
                }
            }
            return null;
        }
    }

    private final WordMap<Beginning<T>> beginnings;

    private Phrases(Map<String, List<Phrase<T>>> byFirst) {
        Map<String, Beginning<T>> all = new HashMap<>();
        byFirst.forEach((first, phrases) -> all.put(first, Beginning.of(phrases)));
        for (Word joined : Lexicon.standard().joined()) {
            Beginning<T> beginning = all.get(first(joined.text()));
            if (beginning != null) {
                all.put(joined.text(), beginning);
            }
        }
        beginnings = WordMap.of(all);
    }

    /** Takes a table's phrases one by one. */
    public static final class Builder<T> {
        private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

        /**
         * Adds a phrase and what it means; the longest that fits is found.
         *
         * @param exactCase whether capitals matter: "IS"
         */
        public Builder<T> add(String phrase, T meaning, boolean exactCase) {
            String text = exactCase ? phrase : phrase.toLowerCase(Locale.ROOT);
            String first = first(phrase.toLowerCase(Locale.ROOT));
            byFirst.computeIfAbsent(first, word -> new ArrayList<>()).add(new Phrase<>(text, meaning, exactCase));
            return this;
        }

        public Phrases<T> build() {
            return new Phrases<>(byFirst);
        }
    }

    private static String first(String phrase) {
        int end = 0;
        while (end < phrase.length() && phrase.charAt(end) != ' ' && phrase.charAt(end) != '(') {
            end++;
        }
        return phrase.substring(0, end);
    }

    /** The next token, at one or behind it, at which a phrase may begin; {@link Sentence#NONE} where there is none. */
    public int next(Sentence s, int from) {
        return s.next(beginnings.words(), from);
    }

    /** The meaning of the longest phrase that begins at the token, or null. */
    public T at(Sentence s, int i) {
        Phrase<T> phrase = phraseAt(s, i);
        return phrase == null ? null : phrase.meaning;
    }

    /** Offset in the sentence's text behind the longest phrase that begins at the token, or -1 where none does. */
    public int endAt(Sentence s, int i) {
        Phrase<T> phrase = phraseAt(s, i);
        return phrase == null ? -1 : s.at(i).start() + phrase.text.length();
    }

    private Phrase<T> phraseAt(Sentence s, int i) {
        Token token = s.at(i);
        Beginning<T> beginning = beginnings.get(token);
        if (beginning == null) {
            return null;
        }
        char letterBehind = token.word().isPhrase() ? ANY : letterBehind(s.text(), token.end());
        return beginning.standingAt(s.text(), token.start(), letterBehind);
    }

    private static char letterBehind(String text, int end) {
        boolean parted = end + 1 < text.length() && text.charAt(end) == ' ' && text.charAt(end + 1) > ' ';
        return parted ? Character.toLowerCase(text.charAt(end + 1)) : ANY;
    }

    /** Whether the phrase stands there, be its words parted by one space, by several or by a line's end. */
    private static boolean stands(Phrase<?> phrase, String text, int start) {
        int at = start;
        for (int i = 0; i < phrase.text.length(); i++) {
            if (at >= text.length() || !isSame(phrase, phrase.text.charAt(i), text.charAt(at))) {
                return false;
            }
            at++;
            while (phrase.text.charAt(i) == ' ' && at < text.length() && text.charAt(at) <= ' ') {
                at++;
            }
        }
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isSame(Phrase<?> phrase, char wanted, char c) {
        return wanted == c || wanted == ' ' && c < ' ' || !phrase.exactCase && wanted == Character.toLowerCase(c);
    }
}
