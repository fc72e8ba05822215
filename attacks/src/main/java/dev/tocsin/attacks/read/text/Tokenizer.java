package dev.tocsin.attacks.read.text;

import java.util.ArrayList;
import java.util.List;

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

    private Tokenizer(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
        chars = Lexicon.plain(text);
    }

    static List<Token> tokens(Lexicon lexicon, String text) {
        return new Tokenizer(lexicon, text).tokens();
    }

    private List<Token> tokens() {
        List<Token> tokens = new ArrayList<>(chars.length / 5 + 4);
        int breaks = 0;
        int i = 0;
        while (i < chars.length) {
            char c = chars[i];
            if (isSpace(c)) {
                breaks += c == '\n' ? 1 : 0;
                i++;
                continue;
            }
            int end = endOf(i);
            tokens.add(new Token(i, end, lexicon.wordAt(chars, i, end), Character.isUpperCase(text.charAt(i)), breaks));
            breaks = 0;
            i = end;
        }
        return tokens;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c >= 128 && (c == '\u00a0' || Character.isWhitespace(c));
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) : Character.isLetterOrDigit(c);
    }

    private int endOf(int start) {
        char c = chars[start];
        if (isLetterOrDigit(c)) {
            int end = start + 1;
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
