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

    /** Bits by which most words are known to begin no phrase, without a look-up. */
    private static final int BITS = 1 << 15;

    /** In the place of a second word's letter: the word alone is a phrase, or goes on without a space. */
    private static final char ALONE = 0;

    /** In the place of a second word's letter: whichever it be. */
    private static final char ANY = 1;

    /** One for each word and the first letter behind it: many phrases begin with the same small word. */
    private final long[] begins = new long[BITS / Long.SIZE];

    /** The phrases that begin with one word, the longest first. */
    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    /**
     * Adds a phrase and what it means; the longest that fits is found.
     *
     * @param exactCase whether capitals matter: "IS"
     */
    public void add(String phrase, T meaning, boolean exactCase) {
        String text = exactCase ? phrase : phrase.toLowerCase(Locale.ROOT);
        String first = first(phrase.toLowerCase(Locale.ROOT));
        List<Phrase<T>> phrases = byFirst.computeIfAbsent(first, word -> new ArrayList<>());
        phrases.add(new Phrase<>(text, meaning, exactCase));
        phrases.sort((a, b) -> b.text.length() - a.text.length());
        boolean goesOn = text.length() > first.length() + 1 && text.charAt(first.length()) == ' ';
        note(first.hashCode(), goesOn ? Character.toLowerCase(text.charAt(first.length() + 1)) : ALONE);
        note(first.hashCode(), ANY);
    }

    private void note(int word, char second) {
        int bit = bit(word, second);
        begins[bit / Long.SIZE] |= 1L << bit;
    }

    private boolean isNoted(int word, char second) {
        int bit = bit(word, second);
        return (begins[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bit(int word, char second) {
        return ((word * 31 + second) * 0x9E3779B9 >>> 16) & (BITS - 1);
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
        Token token = s.at(i);
        boolean joined = token.word().isPhrase();
        if (!joined && !mayBegin(token, s.text())) {
            return null;
        }
        String first = joined ? first(token.word().text()) : token.word().text();
        for (Phrase<T> phrase : byFirst.getOrDefault(first, List.of())) {
            if (stands(phrase, s.text(), token.start())) {
                return phrase;
            }
        }
        return null;
    }

    private boolean mayBegin(Token token, String text) {
        int word = token.word().hash();
        return isNoted(word, ANY) && (isNoted(word, letterBehind(text, token.end())) || isNoted(word, ALONE));
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
