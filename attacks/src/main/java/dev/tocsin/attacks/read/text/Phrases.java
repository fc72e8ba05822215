package dev.tocsin.attacks.read.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds phrases of a table in sentences. Most words begin none, which they know by one bit; behind the others the next
 * letters tell which phrases are worth a comparison. Looks at characters, so that words already joined by the lexicon do
 * not hide a phrase.
 */
public final class Phrases<T> {
    private record Phrase<T>(String text, T meaning, boolean exactCase) {}

    /** Those that begin with one word, the longest first. */
    private static final class Beginning<T> {
        private final List<Phrase<T>> phrases;

        /** What {@link Letters} each needs behind the first word, and which of them count. */
        private final long[] letters;

        private final long[] masks;

        /** A bit for each letter, in code of six bits, that a second word begins with; all where some have none. */
        private long secondLetters;

        Beginning(List<Phrase<T>> unsorted) {
            phrases = new ArrayList<>(unsorted);
            phrases.sort(Comparator.comparingInt((Phrase<T> phrase) -> phrase.text.length())
                    .reversed());
            letters = new long[phrases.size()];
            masks = new long[letters.length];
            for (int i = 0; i < letters.length; i++) {
                String text = phrases.get(i).text;
                int second = first(text).length() + 1;
                boolean goesOn = second < text.length() && text.charAt(second - 1) == ' ';
                int space = text.indexOf(' ', second);
                masks[i] = goesOn ? Letters.mask((space < 0 ? text.length() : space) - second) : 0;
                letters[i] = Letters.at(text, second) & masks[i];
                secondLetters |= goesOn ? 1L << Character.toLowerCase(text.charAt(second)) : -1;
            }
        }

        Phrase<T> standingAt(String text, int start, int end) {
            boolean parted = end + 1 < text.length() && text.charAt(end) == ' ' && text.charAt(end + 1) > ' ';
            if (parted && (secondLetters & 1L << Character.toLowerCase(text.charAt(end + 1))) == 0) {
                return null;
            }
            long behind = parted ? Letters.at(text, end + 1) : 0;
            for (int i = 0; i < letters.length; i++) {
                boolean worth = !parted || (behind & masks[i]) == letters[i];
                if (worth && stands(phrases.get(i), text, start)) {
                    return phrases.get(i);
                }
            }
            return null;
        }

        /** Of words that the lexicon has joined: any phrase may begin with them. */
        Phrase<T> standingAt(String text, int start) {
            return standingAt(text, start, text.length());
        }
    }

    /** The first four characters of a word in one number, without regard to case. */
    private static final class Letters {
        private static final int MOST = Long.SIZE / Character.SIZE;

        static long at(String text, int start) {
            long letters = 0;
            int end = Math.min(text.length(), start + MOST);
            for (int i = end - 1; i >= start; i--) {
                letters = letters << Character.SIZE | Character.toLowerCase(text.charAt(i));
            }
            return letters;
        }

        /** For a word of so many letters. */
        static long mask(int length) {
            return -1L >>> Long.SIZE - Character.SIZE * Math.min(length, MOST);
        }
    }

    private final WordMap<Beginning<T>> beginnings;

    private Phrases(Map<String, List<Phrase<T>>> byFirst) {
        Map<String, Beginning<T>> all = new HashMap<>();
        byFirst.forEach((first, phrases) -> all.put(first, new Beginning<>(phrases)));
        for (Word joined : Lexicon.standard().joined()) {
            Beginning<T> beginning = all.get(first(joined.text()));
            Phrase<T> hidden = beginning == null ? hiddenIn(joined.text(), byFirst) : null;
            if (beginning != null) {
                all.put(joined.text(), beginning);
            } else if (hidden != null) {
                all.put(joined.text(), new Beginning<>(List.of(hidden)));
            }
        }
        beginnings = WordMap.of(all);
    }

    /** "found shot dead", which the lexicon joins, means what "shot dead" does; null where nothing stands within. */
    private static <T> Phrase<T> hiddenIn(String joined, Map<String, List<Phrase<T>>> byFirst) {
        for (int i = joined.indexOf(' ') + 1; i > 0; i = joined.indexOf(' ', i) + 1) {
            String rest = joined.substring(i);
            for (Phrase<T> phrase : byFirst.getOrDefault(first(rest), List.of())) {
                if (stands(phrase, rest, 0)) {
                    return new Phrase<>(joined, phrase.meaning, phrase.exactCase);
                }
            }
        }
        return null;
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
        return token.word().isPhrase()
                ? beginning.standingAt(s.text(), token.start())
                : beginning.standingAt(s.text(), token.start(), token.end());
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
        return wanted == c
                || wanted == ' ' && c < ' '
                || wanted == '\'' && c == '’'
                || !phrase.exactCase && wanted == Character.toLowerCase(c);
    }
}
