package dev.tocsin.attacks.rows;

import java.util.Comparator;

/** Orders keys by their UTF-8 bytes, which is by code point, without encoding them. */
final class KeyOrder implements Comparator<String> {
    static final KeyOrder BY_BYTES = new KeyOrder();

    private KeyOrder() {}

    @Override
    public int compare(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return Integer.compare(weight(a.charAt(i)), weight(b.charAt(i)));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** Surrogates stand for code points above all others. */
    private static int weight(char letter) {
        return Character.isSurrogate(letter) ? letter + Character.MAX_VALUE : letter;
    }
}
