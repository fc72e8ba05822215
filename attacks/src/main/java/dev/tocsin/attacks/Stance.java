package dev.tocsin.attacks;

/** How somebody is tied to an attack. */
public enum Stance {
    /** By the group itself. */
    CLAIMED,
    /** By an authority or by the article. */
    ATTRIBUTED,
    SUSPECTED,
    DENIED
}
