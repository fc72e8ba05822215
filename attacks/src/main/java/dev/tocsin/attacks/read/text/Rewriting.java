package dev.tocsin.attacks.read.text;

import java.util.Arrays;

/** A text that is written anew, character by character, and which characters of the old text each stands for. */
final class Rewriting {
    private final StringBuilder text;
    private int[] from;
    private int[] to;

    /** @param length of the old text, in characters */
    Rewriting(int length) {
        text = new StringBuilder(length);
        from = new int[length + 8];
        to = new int[length + 8];
    }

    /** The character, which stands for the old text's from one offset to another. */
    void put(char c, int start, int end) {
        if (text.length() == from.length) {
            from = Arrays.copyOf(from, 2 * from.length);
            to = Arrays.copyOf(to, 2 * to.length);
        }
        from[text.length()] = start;
        to[text.length()] = end;
        text.append(c);
    }

    /** The characters, all of which stand for the same of the old text. */
    void put(String chars, int start, int end) {
        for (int i = 0; i < chars.length(); i++) {
            put(chars.charAt(i), start, end);
        }
    }

    String text() {
        return text.toString();
    }

    int size() {
        return text.length();
    }

    int from(int i) {
        return from[i];
    }

    int to(int i) {
        return to[i];
    }
}
