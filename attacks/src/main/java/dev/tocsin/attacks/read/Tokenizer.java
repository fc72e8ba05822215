package dev.tocsin.attacks.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers and marks. A word keeps its inner hyphens, apostrophes and the stops of initials
 * ("Mazar-i-Sharif", "U.S."); a possessive 's is a token of its own. Every character that is not space lies in exactly
 * one token. Linear in the text's length.
 */
final class Tokenizer {
    private final Lexicon lexicon;

    Tokenizer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
        int breaks = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                breaks += c == '\n' ? 1 : 0;
                i++;
                continue;
            }
            int end = endOf(text, i);
            tokens.add(new Token(i, end, lexicon.wordAt(text, i, end), Character.isUpperCase(c), breaks));
            breaks = 0;
            i = end;
        }
        return tokens;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || Character.isWhitespace(c);
    }

    private int endOf(String text, int start) {
        if (isApostrophe(text.charAt(start)) && isPossessive(text, start)) {
            return start + 2;
        }
        if (!Character.isLetterOrDigit(text.charAt(start))) {
            return start + (Character.isHighSurrogate(text.charAt(start)) && start + 1 < text.length() ? 2 : 1);
        }
        int end = start + 1;
        while (end < text.length() && continues(text, start, end)) {
            end++;
        }
        return end;
    }

    private static boolean continues(String text, int start, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        if (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return c == '.' && isInitial(text, start, at);
        }
        char next = text.charAt(at + 1);
        return switch (c) {
            case '-', '\u2010', '\u2011' -> true;
            case '\'', '\u2019', '\u00b4' -> !isPossessive(text, at);
            case ',' -> isDigit(text.charAt(at - 1)) && isDigit(next) && hasThreeDigits(text, at + 1);
            case ':', '/' -> isDigit(text.charAt(at - 1)) && isDigit(next);
            case '.' -> isDigit(text.charAt(at - 1)) && isDigit(next) || isInitial(text, start, at);
            default -> false;
        };
    }

    /** A stop behind a single letter that is not the end of a longer word: "U.S.", "p.m.". */
    private static boolean isInitial(String text, int start, int at) {
        boolean single = at - 1 == start || text.charAt(at - 2) == '.';
        boolean more = at - 1 > start || at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return single && more && Character.isLetter(text.charAt(at - 1));
    }

    private static boolean isPossessive(String text, int at) {
        return at + 1 < text.length()
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u00b4';
    }

    private static boolean hasThreeDigits(String text, int at) {
        return at + 3 <= text.length()
                && isDigit(text.charAt(at))
                && isDigit(text.charAt(at + 1))
                && isDigit(text.charAt(at + 2))
                && (at + 3 == text.length() || !isDigit(text.charAt(at + 3)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
