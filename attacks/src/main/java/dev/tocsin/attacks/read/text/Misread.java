package dev.tocsin.attacks.read.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Undoes wrong decoding: UTF-8 that was read as Windows-1252 or Latin-1 ("Bogotâ€™s", "BogotÃ¡"), and Windows-1252 that
 * was read as Latin-1, where Unicode has control characters.
 */
final class Misread {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char FIRST_CONTROL = '\u0080';
    private static final char LAST_CONTROL = '\u009f';

    private final String text;

    private Misread(String text) {
        this.text = text;
    }

    static PlainText undone(PlainText read) {
        return isSuspect(read.text()) ? read.rewritten(new Misread(read.text()).undone()) : read;
    }

    private static boolean isSuspect(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_CONTROL && (c <= LAST_CONTROL || length(c) > 0)) {
                return true;
            }
        }
        return false;
    }

    private Rewriting undone() {
        Rewriting right = new Rewriting(text.length());
        for (int i = 0; i < text.length(); ) {
            String meant = sequence(i);
            int end = meant == null ? i + 1 : i + length(text.charAt(i));
            right.put(meant == null ? single(text.charAt(i)) : meant, i, end);
            i = end;
        }
        return right;
    }

    /** The characters that the bytes from there on tell in UTF-8; null where they tell none. */
    private String sequence(int at) {
        int length = length(text.charAt(at));
        if (length == 0 || at + length > text.length()) {
            return null;
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int octet = octet(text.charAt(at + i));
            if (i > 0 && (octet & 0xC0) != 0x80) {
                return null;
            }
            bytes[i] = (byte) octet;
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Of the UTF-8 sequences that such a character begins, where it is likelier misread than meant; 0 where it begins none. */
    private static int length(char first) {
        return switch (first) {
            case 'Â', 'Ã', 'Ä', 'Å' -> 2;
            case 'â', 'ï' -> 3;
            case 'ð' -> 4;
            default -> 0;
        };
    }

    /** As Windows-1252 writes the character, or Latin-1; -1 where neither does. */
    private static int octet(char c) {
        if (c <= 0xFF) {
            return c;
        }
        byte[] octets = String.valueOf(c).getBytes(WINDOWS);
        return octets[0] == '?' ? -1 : octets[0] & 0xFF;
    }

    private static String single(char c) {
        if (c < FIRST_CONTROL || c > LAST_CONTROL) {
            return String.valueOf(c);
        }
        String windows = new String(new byte[] {(byte) c}, WINDOWS);
        return windows.charAt(0) == '\uFFFD' ? " " : windows;
    }
}
