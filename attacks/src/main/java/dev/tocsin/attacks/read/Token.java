package dev.tocsin.attacks.read;

/**
 * A word or mark where it stands.
 *
 * @param start UTF-16 offset of its first character in its text, inclusive
 * @param end exclusive
 * @param capital whether it begins with a capital letter
 * @param breaksBefore how many line ends part it from the token before
 */
record Token(int start, int end, Word word, boolean capital, int breaksBefore) {
    boolean is(Sense sense) {
        return word.is(sense);
    }

    boolean isAny(long mask) {
        return word.isAny(mask);
    }

    boolean is(String text) {
        return word.is(text);
    }

    boolean isDigits() {
        char c = word.text().charAt(0);
        return c >= '0' && c <= '9';
    }
}
