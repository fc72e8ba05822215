package dev.tocsin.attacks.gazetteer;

/**
 * Tells that words are no name without looking them up: most that a text writes with capitals are none. The hash of a
 * name is that of its string, and is got word by word.
 */
final class NameFilter {
    /** For some 200,000 names one bit in twenty is set: so many of the words that are no name are looked up for nothing. */
    private static final int BITS = 1 << 22;

    private final long[] bits = new long[BITS / Long.SIZE];

    /**
     * The hash code of words joined by spaces.
     *
     * @param before that of all but the last, or 0 where there are none
     */
    static int hash(int before, String last) {
        if (before == 0) {
            return last.hashCode();
        }
        int shifted = before * 31 + ' ';
        for (int i = 0; i < last.length(); i++) {
            shifted *= 31;
        }
        return shifted + last.hashCode();
    }

    void add(int hash) {
        int bit = bit(hash);
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    /** False is certain. */
    boolean mayHold(int hash) {
        int bit = bit(hash);
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bit(int hash) {
        return (hash * 0x9E3779B9) >>> 10;
    }
}
