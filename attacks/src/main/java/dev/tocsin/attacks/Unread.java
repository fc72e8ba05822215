package dev.tocsin.attacks;

import java.time.Instant;

/**
 * An article that was set aside unread, and why.
 *
 * @param detail for a person: what was found and what happens now
 */
public record Unread(String articleKey, long articleVersion, Reason reason, String detail, Instant at) {

    public enum Reason {
        /** In a language that cannot be read. */
        LANGUAGE,
        /** No words at all. */
        EMPTY,
        TOO_LARGE,
        /** A message to editors about another item, not news. */
        ADVISORY,
        /** What {@code detail} says. */
        OTHER
    }
}
