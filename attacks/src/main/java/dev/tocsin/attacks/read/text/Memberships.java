package dev.tocsin.attacks.read.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which sets of words hold a word, or some word of a sentence: one bit for each set. A rule's question then costs one look
 * at a bit, however large its set. It knows the sets made before it; who is asked for a later one finds his memberships
 * anew. The sets are constants of the rules, some hundreds, and so stay for good.
 */
final class Memberships {
    /** Before anything was asked. */
    static final Memberships UNKNOWN = new Memberships(0, new long[0]);

    /** By word: the bits of the sets that hold it. */
    private static final Map<String, long[]> BY_WORD = new ConcurrentHashMap<>();

    /** How many sets there are: all of their words stand in {@link #BY_WORD}. */
    private static volatile int sets;

    /** Shared by the words that no set holds, most of what a text can have. */
    private static volatile Memberships none = UNKNOWN;

    /** How many sets there were. */
    private final int known;

    private final long[] bits;

    private Memberships(int known, long[] bits) {
        this.known = known;
        this.bits = bits;
    }

    /** Takes up the words of a new set, and gives the set its number. */
    static synchronized int numberOf(List<String> words) {
        int set = sets;
        long[] bit = new long[longs(set + 1)];
        bit[set >>> 6] = 1L << set;
        for (String word : words) {
            BY_WORD.merge(word, bit, Memberships::union);
        }
        sets = set + 1;
        return set;
    }

    private static long[] union(long[] some, long[] more) {
        long[] all = Arrays.copyOf(some, Math.max(some.length, more.length));
        for (int i = 0; i < more.length; i++) {
            all[i] |= more[i];
        }
        return all;
    }

    static Memberships of(String word) {
        int known = sets;
        long[] bits = BY_WORD.get(word);
        return bits == null ? none(known) : new Memberships(known, Arrays.copyOf(bits, longs(known)));
    }

    private static Memberships none(int known) {
        Memberships last = none;
        if (last.known != known) {
            last = new Memberships(known, new long[longs(known)]);
            none = last;
        }
        return last;
    }

    /** Which sets hold some word of the tokens. */
    static Memberships ofAny(Token[] tokens) {
        int known = sets;
        Memberships nothing = none(known);
        long[] bits = new long[longs(known)];
        for (Token token : tokens) {
            Memberships more = token.word().memberships(known);
            for (int i = 0; more != nothing && i < bits.length; i++) {
                bits[i] |= more.bits[i];
            }
        }
        return new Memberships(known, bits);
    }

    private static int longs(int sets) {
        return (sets + Long.SIZE - 1) / Long.SIZE;
    }

    /** Whether it knows so many sets. */
    boolean know(int sets) {
        return sets <= known;
    }

    /** @param set one that it knows */
    boolean have(int set) {
        return (bits[set >>> 6] & 1L << set) != 0;
    }
}
