package dev.tocsin.attacks;

/** States of an attack's record. None is an end: a merged or retracted attack may become active again. */
public enum AttackStatus {
    ACTIVE,
    /** Its reports turned out to tell of another attack, named by {@code mergedInto}. */
    MERGED,
    /** No standing article tells of it any more. */
    RETRACTED
}
