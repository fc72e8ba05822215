package dev.tocsin.attacks;

/** The kind of an attack, close to ACLED's sub-event types. */
public enum AttackType {
    SUICIDE_BOMBING,
    BOMBING,
    SHOOTING,
    STABBING,
    VEHICLE_RAMMING,
    ARSON,
    GRENADE,
    SHELLING,
    AIR_STRIKE,
    DRONE_STRIKE,
    CHEMICAL,
    HIJACKING,
    KIDNAPPING,
    ASSASSINATION,
    ARMED_CLASH,
    SECURITY_OPERATION,
    MASSACRE,
    BEATING,
    /** A shot fired by accident: kept, and enters no tally. */
    ACCIDENTAL_SHOOTING,
    /** Self-inflicted: kept, and enters no tally. */
    SELF_INFLICTED,
    /** Foiled or failed: an attack without victims. */
    FOILED,
    OTHER,
    UNKNOWN;

    /** Whether attacks of this type enter tallies. */
    public boolean isTallied() {
        return this != ACCIDENTAL_SHOOTING && this != SELF_INFLICTED;
    }
}
