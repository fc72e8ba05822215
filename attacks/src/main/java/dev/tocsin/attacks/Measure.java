package dev.tocsin.attacks;

/** What a number counts: people killed, or people injured. */
public enum Measure {
    KILLED,
    INJURED
}
