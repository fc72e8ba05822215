package dev.tocsin.attacks.match;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A shooting and a bombing of one city and day, each told without a word of the other's weapons: no one attack. */
final class TwoKinds {
    private static final Set<String> FAMILIES = Set.of("gun", "bomb");

    private static final List<Integer> BOMBS = terms(
            "bomb",
            "bombs",
            "bomber",
            "bombers",
            "bombing",
            "bombings",
            "blast",
            "blasts",
            "explosion",
            "explosions",
            "explosive",
            "explosives",
            "exploded",
            "detonated",
            "grenade",
            "grenades",
            "blew",
            "suicide");

    private static final List<Integer> GUNS = terms(
            "gun",
            "guns",
            "gunman",
            "gunmen",
            "gunfire",
            "shot",
            "shots",
            "shooting",
            "shootings",
            "fire",
            "fired",
            "firing",
            "rifle",
            "rifles",
            "pistol",
            "bullet",
            "bullets");

    private TwoKinds() {}

    static boolean are(Signature a, Signature b, Map<Feature, Double> features) {
        return features.containsKey(Feature.OTHER_TYPE)
                && features.containsKey(Feature.OTHER_DEAD)
                && (features.containsKey(Feature.OTHER_SITE) || tellNothingInCommon(a, b, features))
                && !features.containsKey(Feature.ACTOR)
                && FAMILIES.contains(Types.family(a.report().type()))
                && FAMILIES.contains(Types.family(b.report().type()))
                && !(tells(a, BOMBS) && tells(a, GUNS))
                && !(tells(b, BOMBS) && tells(b, GUNS));
    }

    /** Of a city and a day, but of no site, weapon or number, and neither of numbers that moved. */
    private static boolean tellNothingInCommon(Signature a, Signature b, Map<Feature, Double> features) {
        return features.containsKey(Feature.SAME_CITY)
                && features.containsKey(Feature.OTHER_HURT)
                && !features.containsKey(Feature.SITE)
                && !features.containsKey(Feature.WEAPON)
                && !a.tellsMove()
                && !b.tellsMove();
    }

    private static boolean tells(Signature signature, List<Integer> terms) {
        List<Integer> told = signature.report().sketch().terms();
        return terms.stream().anyMatch(told::contains);
    }

    private static List<Integer> terms(String... words) {
        return List.of(words).stream().map(String::hashCode).toList();
    }
}
