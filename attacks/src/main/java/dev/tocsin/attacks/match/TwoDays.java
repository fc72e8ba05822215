package dev.tocsin.attacks.match;

import java.util.Map;

/** Two attacks of one city, told of two days that lie close together, where no more than the numbers parts them. */
final class TwoDays {
    /** From so many dead on a later and higher number may be that of the same attack, under the day on which it was told. */
    private static final int MANY = 10;

    private TwoDays() {}

    static boolean are(Signature a, Signature b, Map<Feature, Double> features) {
        return isApart(a, b, features) && !features.containsKey(Feature.SITE) && !a.tellsMove() && !b.tellsMove();
    }

    /** An attack of the night is told of either day, with either number; two days are no night. */
    private static boolean isApart(Signature a, Signature b, Map<Feature, Double> features) {
        boolean dead = features.containsKey(Feature.OTHER_DEAD);
        boolean hurt = features.containsKey(Feature.OTHER_HURT);
        if (features.containsKey(Feature.NEXT_DAY)) {
            return dead && hurt || (dead || hurt) && areUnderFire(a, b) && !isMany(a) && !isMany(b);
        }
        return features.containsKey(Feature.FEW_DAYS) && (dead || hurt) && !mayHaveRisen(a, b);
    }

    private static boolean areUnderFire(Signature a, Signature b) {
        return Types.isFire(a.report().type()) && Types.isFire(b.report().type());
    }

    private static boolean isMany(Signature signature) {
        return signature.dead() != null && signature.dead() >= MANY;
    }

    private static boolean mayHaveRisen(Signature a, Signature b) {
        boolean inOrder = a.report().date().date().isBefore(b.report().date().date());
        Signature first = inOrder ? a : b;
        Signature later = inOrder ? b : a;
        return isMany(later) && first.dead() != null && first.dead() < later.dead();
    }
}
