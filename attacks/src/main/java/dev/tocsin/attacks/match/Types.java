package dev.tocsin.attacks.match;

import dev.tocsin.attacks.AttackType;

/** Kinds of attack that reports of one attack may differ in: one says bombing, another suicide bombing. */
final class Types {
    private static final String FIRE = "fire";

    private Types() {}

    static String family(AttackType type) {
        return switch (type) {
            case SUICIDE_BOMBING, BOMBING, GRENADE, VEHICLE_RAMMING -> "bomb";
            case SHELLING, AIR_STRIKE, DRONE_STRIKE -> FIRE;
            case SHOOTING, ASSASSINATION, ARMED_CLASH, SECURITY_OPERATION, MASSACRE -> "gun";
            case ACCIDENTAL_SHOOTING, SELF_INFLICTED -> "slip";
            case STABBING, BEATING -> "hand";
            case KIDNAPPING, HIJACKING -> "hold";
            case ARSON, CHEMICAL -> "burn";
            case FOILED, OTHER, UNKNOWN -> "any";
        };
    }

    /** What a city at war may suffer on any day. */
    static boolean isFire(AttackType type) {
        return family(type).equals(FIRE);
    }

    static boolean isTold(AttackType type) {
        return type != AttackType.UNKNOWN && type != AttackType.OTHER && type != AttackType.FOILED;
    }
}
