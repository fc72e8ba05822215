package dev.tocsin.attacks.read.text;

/**
 * What may be among some words: of so many bits the same word always has one. That none of a set is among them is certain
 * and told at once; that one is, is only likely.
 */
final class WordFilter {
    /** A sentence sets some twenty of them, so that few other words seem to be in it. */
    private static final int BITS = 512;

    private final long[] bits = new long[BITS / Long.SIZE];

    /** All of them laid one over the other: where two filters share none of these, they share nothing. */
    private long overlaid;

    static int bitOf(String word) {
        return word.hashCode() * 0x9E3779B9 >>> 23;
    }

    void add(int bit) {
        bits[bit >>> 6] |= 1L << bit;
        overlaid |= 1L << bit;
    }

    boolean mayHave(int bit) {
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }

    boolean mayShare(WordFilter other) {
        long shared = 0;
        for (int i = 0; (overlaid & other.overlaid) != 0 && i < bits.length; i++) {
            shared |= bits[i] & other.bits[i];
        }
        return shared != 0;
    }
}
