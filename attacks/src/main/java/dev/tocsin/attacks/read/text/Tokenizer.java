package dev.tocsin.attacks.read.text;

import java.util.Arrays;

/**
 * Cuts a text into words, numbers and marks. A word keeps its inner hyphens, apostrophes and the stops of initials
 * ("Mazar-i-Sharif", "U.S."); a possessive 's is a token of its own. Every character that is not space lies in exactly
 * one token. Linear in the text's length.
 */
public final class Tokenizer {
    /** Letters of the shortest word that is not taken for a number's ending. */
    private static final int GLUED = 5;

    private final Lexicon lexicon;
    private final String text;
    /** The text's characters as the lexicon has them, without regard to case. */
    private final char[] chars;

    /** Where the tokens begin and end, and what parts them. */
    private int[] starts;

    private int[] ends;
    private int[] breaksBefore;
    private int size;

    private Tokenizer(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
        chars = Lexicon.plain(text);
        starts = new int[chars.length / 5 + 4];
        ends = new int[starts.length];
        breaksBefore = new int[starts.length];
    }

    static Token[] tokens(Lexicon lexicon, String text) {
        Tokenizer tokenizer = new Tokenizer(lexicon, text);
        tokenizer.cut();
        return tokenizer.tokens();
    }

    private void cut() {
        int breaks = 0;
        for (int i = 0; i < chars.length; ) {
            char c = chars[i];
            if (isSpace(c)) {
                breaks += c == '\n' ? 1 : 0;
                i++;
            } else {
                int end = endOf(i);
                add(i, end, breaks);
                breaks = 0;
                i = end;
            }
        }
    }

    private void add(int start, int end, int breaks) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            breaksBefore = Arrays.copyOf(breaksBefore, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        breaksBefore[size++] = breaks;
    }

    private Token[] tokens() {
        Word[] words = lexicon.words(chars, starts, ends, size);
        Token[] tokens = new Token[size];
        for (int i = 0; i < size; i++) {
            int start = starts[i];
            tokens[i] = new Token(start, ends[i], words[i], isCapital(text.charAt(start)), breaksBefore[i]);
        }
        return tokens;
    }

    private static boolean isCapital(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c >= 128 && (c == '\u00a0' || Character.isWhitespace(c));
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 128 ? isLetter(c) || isDigit(c) : Character.isLetterOrDigit(c);
    }

    /** Of the ASCII letters, of which there are only the small ones here. */
    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private int endOf(int start) {
        char c = chars[start];
        if (isLetterOrDigit(c)) {
            int end = start + 1;
            while (isLetter(c) && end < chars.length && isLetter(chars[end])) {
                end++;
            }
            while (end < chars.length && continues(start, end) && !isWordBehindNumber(start, end)) {
                end++;
            }
            return end;
        }
        if (c == '\'' && isPossessive(start)) {
            return start + 2;
        }
        return start + (Character.isHighSurrogate(c) && start + 1 < chars.length ? 2 : 1);
    }

    /** The word of "11people", which has lost its space; "11th" and "9mm" are one word. */
    private boolean isWordBehindNumber(int start, int at) {
        if (!isDigit(chars[at - 1]) || !isDigit(chars[start]) || at + GLUED > chars.length) {
            return false;
        }
        for (int k = at; k < at + GLUED; k++) {
            if (chars[k] < 'a' || chars[k] > 'z') {
                return false;
            }
        }
        return true;
    }

    private boolean continues(int start, int at) {
        char c = chars[at];
        if (isLetterOrDigit(c)) {
            return true;
        }
        if (c == ' ') {
            return false;
        }
        if (c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        if (at + 1 >= chars.length || !isLetterOrDigit(chars[at + 1])) {
            return c == '.' && isInitial(start, at);
        }
        char next = chars[at + 1];
        return switch (c) {
            case '-', '\u2010', '\u2011' -> true;
            case '\'' -> !isPossessive(at);
            case ',' -> isDigit(chars[at - 1]) && isDigit(next) && hasThreeDigits(at + 1);
            case ':', '/' -> isDigit(chars[at - 1]) && isDigit(next);
            case '.' -> isDigit(chars[at - 1]) && isDigit(next) || isInitial(start, at);
            default -> false;
        };
    }

    /** A stop behind a single letter that is not the end of a longer word: "U.S.", "p.m.". */
    private boolean isInitial(int start, int at) {
        boolean single = at - 1 == start || chars[at - 2] == '.';
        boolean more = at - 1 > start || at + 1 < chars.length && Character.isLetter(chars[at + 1]);
        return single && more && Character.isLetter(chars[at - 1]);
    }

    private boolean isPossessive(int at) {
        return at + 1 < chars.length
                && chars[at + 1] == 's'
                && (at + 2 == chars.length || !isLetterOrDigit(chars[at + 2]));
    }

    private boolean hasThreeDigits(int at) {
        return at + 3 <= chars.length
                && isDigit(chars[at])
                && isDigit(chars[at + 1])
                && isDigit(chars[at + 2])
                && (at + 3 == chars.length || !isDigit(chars[at + 3]));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
