package dev.tocsin.attacks;

/**
 * On which side of the attack the counted people were. Victims are everybody but the attackers; perpetrators are the
 * attackers, and the members of the armed group that an operation was aimed at. The two are never added together.
 */
public enum Party {
    VICTIM,
    PERPETRATOR
}
