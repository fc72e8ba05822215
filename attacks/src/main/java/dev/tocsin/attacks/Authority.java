package dev.tocsin.attacks;

/** By what right a number is said, as far as the text tells. */
public enum Authority {
    /** Hospitals, health departments, coroners. */
    MEDICAL,
    /** Police and other first responders. */
    POLICE,
    /** Ministries, governors, mayors, spokespeople of a government. */
    OFFICIAL,
    /** Armed forces. */
    MILITARY,
    /** The attackers, or a warring party on its enemy's losses. */
    WARRING_PARTY,
    /** Eyewitnesses, residents, relatives. */
    WITNESS,
    /** Another news organisation. */
    MEDIA,
    /** Monitors, aid groups, the United Nations. */
    MONITOR,
    /** Nobody is named. */
    UNATTRIBUTED;

    /** Whether it knows at first hand and is named: outranks an unattributed number. */
    public boolean knowsDirectly() {
        return this == MEDICAL || this == POLICE || this == OFFICIAL;
    }
}
