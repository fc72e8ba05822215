package dev.tocsin.attacks.match;

import java.util.List;

/**
 * Reports of one article that it tells apart by day and toll: two attacks in one city, a day apart. What fits the one best
 * is not joined to the other, or a third report would make one attack of the two.
 */
final class Siblings {
    private Siblings() {}

    /** Whether the day and the toll that each of the two tells make them two attacks. */
    static boolean areTwo(Signature a, Signature b) {
        return isFirm(a)
                && isFirm(b)
                && !a.report().date().date().equals(b.report().date().date())
                && !a.dead().equals(b.dead());
    }

    private static boolean isFirm(Signature signature) {
        return Rank.tellsDayAndCity(signature.report()) && signature.dead() != null;
    }

    /** Whether a sibling that is another attack's report fits the candidate better than {@code score}. */
    static boolean fitBetter(
            Signature signature, List<Signature> siblings, Signature candidate, double score, Weights weights) {
        return isFirm(signature)
                && siblings.stream()
                        .anyMatch(sibling ->
                                areTwo(signature, sibling) && Judge.score(sibling, candidate, weights) > score);
    }
}
