package dev.tocsin.attacks;

/** How well an attack's killed number is borne out. */
public enum Grade {
    /** One independent source. */
    SINGLE_SOURCE,
    /** Two or more independent sources that agree. */
    CORROBORATED,
    /** Independent sources give numbers that cannot all be true. */
    DISPUTED
}
