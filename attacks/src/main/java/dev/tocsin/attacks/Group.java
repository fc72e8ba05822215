package dev.tocsin.attacks;

/** Who the counted people were, as far as the text says. */
public enum Group {
    CIVILIANS,
    /** Police, soldiers, guards and others who bear arms for a state or a de-facto authority. */
    SECURITY_FORCES,
    /** Members of the armed group that attacked or was attacked. */
    ARMED_GROUP,
    /** The text does not say. */
    PEOPLE
}
