package dev.tocsin.attacks.read;

/** What befell people, as the words tell. */
enum Harm {
    KILLED,
    INJURED,
    /** Hit by shots: injured, unless the text tells of death. */
    SHOT
}
