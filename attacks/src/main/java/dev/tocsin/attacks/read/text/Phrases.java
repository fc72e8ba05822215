package dev.tocsin.attacks.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Finds phrases of a table in sentences: one hash look-up at each word, then a comparison for each phrase that begins
 * with it. Looks at characters, so that words already joined by the lexicon do not hide a phrase.
 */
public final class Phrases<T> {
    private record Phrase<T>(String text, T meaning, boolean exactCase) {}

    /** The phrases that begin with one word, the longest first. */
    private static final class Beginning<T> {
        final List<Phrase<T>> phrases = new ArrayList<>();
        final int length;
        /** One of 64 bits for the first letter of each second word. */
        long seconds;
        /** Whether the word alone is a phrase, or goes on without a space. */
        boolean alone;

        Beginning(String word) {
            length = word.length();
        }

        void add(Phrase<T> phrase) {
            phrases.add(phrase);
            phrases.sort((a, b) -> b.text.length() - a.text.length());
            boolean goesOn = phrase.text.length() > length + 1 && phrase.text.charAt(length) == ' ';
            alone |= !goesOn;
            seconds |= goesOn ? bit(phrase.text.charAt(length + 1)) : 0;
        }

        /** Many phrases begin with the same small word: the first letter of the second rules most of them out. */
        boolean mayStand(String text, int start) {
            int second = start + length + 1;
            return alone
                    || second >= text.length()
                    || text.charAt(second - 1) != ' '
                    || text.charAt(second) <= ' '
                    || (seconds & bit(text.charAt(second))) != 0;
        }

        private static long bit(char letter) {
            return 1L << Character.toLowerCase(letter);
        }
    }

    /** Bits by which most words are known to begin no phrase, without a look-up. */
    private static final int BITS = 1 << 14;

    private final long[] firsts = new long[BITS / Long.SIZE];
    private final Map<String, Beginning<T>> byFirst = new HashMap<>();

    /**
     * Adds a phrase and what it means; the longest that fits is found.
     *
     * @param exactCase whether capitals matter: "IS"
     */
    public void add(String phrase, T meaning, boolean exactCase) {
        String text = exactCase ? phrase : phrase.toLowerCase(Locale.ROOT);
        String first = first(phrase.toLowerCase(Locale.ROOT));
        byFirst.computeIfAbsent(first, Beginning::new).add(new Phrase<>(text, meaning, exactCase));
        int bit = bit(first.hashCode());
        firsts[bit / Long.SIZE] |= 1L << bit;
    }

    private static int bit(int hash) {
        return (hash ^ hash >>> 14) & (BITS - 1);
    }

    private static String first(String phrase) {
        int end = 0;
        while (end < phrase.length() && phrase.charAt(end) != ' ' && phrase.charAt(end) != '(') {
            end++;
        }
        return phrase.substring(0, end);
    }

    /** Calls back for the longest phrase at each token: its meaning and the token it begins at. */
    public void find(Sentence s, ObjIntConsumer<T> found) {
        for (int i = 0; i < s.size(); i++) {
            T meaning = at(s, i);
            if (meaning != null) {
                found.accept(meaning, i);
            }
        }
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
        Word word = s.at(i).word();
        int bit = bit(word.hash());
        if (!word.isPhrase() && (firsts[bit / Long.SIZE] & 1L << bit) == 0) {
            return null;
        }
        Beginning<T> beginning = byFirst.get(word.isPhrase() ? first(word.text()) : word.text());
        int start = s.at(i).start();
        if (beginning == null || !beginning.mayStand(s.text(), start)) {
            return null;
        }
        for (Phrase<T> phrase : beginning.phrases) {
            if (stands(phrase, s.text(), start)) {
                return phrase;
            }
        }
        return null;
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
