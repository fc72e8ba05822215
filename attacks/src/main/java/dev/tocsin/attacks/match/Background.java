package dev.tocsin.attacks.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How rare words are in news of attacks: a fixed table, so that a pair of reports scores the same whatever else is
 * known. Kept as one byte for each bucket of word hashes; {@code bench} has the program that makes it.
 */
final class Background {
    private static final int BUCKETS = 1 << 16;
    private static final double STEPS = 14;
    private static final byte[] RARITY = load();

    private Background() {}

    /** Natural logarithm of how many texts there are for one that holds the word. */
    static double rarity(int term) {
        return RARITY[bucket(term)] / STEPS;
    }

    /** The rarest terms, the rarest first; of equals the smallest hash. */
    static List<Integer> rarest(List<Integer> terms, int most) {
        return terms.stream()
                .sorted(Comparator.comparingDouble((Integer term) -> -rarity(term))
                        .thenComparing(term -> term))
                .limit(most)
                .toList();
    }

    /** Euclidean length of a bag of words. */
    static double length(List<Integer> terms) {
        double squares = 0;
        for (int term : terms) {
            squares += rarity(term) * rarity(term);
        }
        return Math.sqrt(squares);
    }

    /** Cosine of two sorted bags of words; 0 where one is empty. */
    static double cosine(List<Integer> a, double lengthOfA, List<Integer> b, double lengthOfB) {
        double product = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            int order = Integer.compare(a.get(i), b.get(j));
            if (order == 0) {
                product += rarity(a.get(i)) * rarity(a.get(i));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return product == 0 ? 0 : product / (lengthOfA * lengthOfB);
    }

    /** The table of these texts, each told by its distinct terms. */
    static byte[] of(Collection<Set<Integer>> texts) {
        int[] holding = new int[BUCKETS];
        for (Set<Integer> terms : texts) {
            terms.stream().mapToInt(Background::bucket).distinct().forEach(bucket -> holding[bucket]++);
        }
        byte[] table = new byte[BUCKETS];
        for (int i = 0; i < BUCKETS; i++) {
            table[i] = (byte) Math.max(1, Math.round(STEPS * Math.log((texts.size() + 1.0) / (holding[i] + 1.0))));
        }
        return table;
    }

    private static int bucket(int term) {
        return (term * 0x9E3779B1) >>> 16;
    }

    private static byte[] load() {
        try (InputStream table = Background.class.getResourceAsStream("background.bin")) {
            byte[] bytes = table.readAllBytes();
            if (bytes.length != BUCKETS) {
                throw new IllegalStateException("background.bin holds " + bytes.length + " bytes, not " + BUCKETS);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("background.bin", e);
        }
    }
}
