package dev.tocsin.attacks.match;

import java.util.List;
import java.util.Map;

/** One person harmed in each of two accounts, and of two ages: no one attack, in one city however large or small. */
final class TwoPeople {
    /** Papers are a year apart in an age. */
    private static final int A_SLIP = 1;

    private TwoPeople() {}

    static boolean are(Signature a, Signature b, Map<Feature, Double> features) {
        return features.containsKey(Feature.OTHER_AGES)
                && isOnePerson(a)
                && isOnePerson(b)
                && Math.abs(ages(a).get(0) - ages(b).get(0)) > A_SLIP;
    }

    private static boolean isOnePerson(Signature signature) {
        int hurt = signature.hurt() == null ? 0 : signature.hurt();
        return signature.dead() != null
                && signature.dead() + hurt == 1
                && ages(signature).size() == 1;
    }

    private static List<Integer> ages(Signature signature) {
        return signature.report().sketch().ages();
    }
}
