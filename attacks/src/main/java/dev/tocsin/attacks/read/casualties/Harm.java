package dev.tocsin.attacks.read.casualties;

/** What befell people, as the words tell. */
public enum Harm {
    KILLED,
    INJURED,
    /** Hit by shots: injured, unless the text tells of death. */
    SHOT
}
