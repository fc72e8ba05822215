package dev.tocsin.attacks;

/** Whether an attack is some article's news, or is only told as background. */
public enum Basis {
    REPORT,
    MENTION
}
