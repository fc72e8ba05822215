package dev.tocsin.attacks.read.text;

/**
 * A word or mark where it stands.
 *
 * @param start UTF-16 offset of its first character in its text, inclusive
 * @param end exclusive
 * @param capital whether it begins with a capital letter
 * @param breaksBefore how many line ends part it from the token before
 */
public record Token(int start, int end, Word word, boolean capital, int breaksBefore) {
    public boolean is(Sense sense) {
        return word.is(sense);
    }

    public boolean isAny(long mask) {
        return word.isAny(mask);
    }

    public boolean is(String text) {
        return word.is(text);
    }

    public boolean isDigits() {
        return word.isDigits();
    }
}
