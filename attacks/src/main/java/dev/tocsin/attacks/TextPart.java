package dev.tocsin.attacks;

/** Which of an article's texts an offset counts in. */
public enum TextPart {
    HEADLINE,
    BODY
}
