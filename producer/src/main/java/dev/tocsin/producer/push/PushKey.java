package dev.tocsin.producer.push;

import java.util.Objects;

/**
 * What a source shows to be believed: it alone says whose item a push is.
 *
 * @param source whose items are pushed with it
 * @param kind how it is shown
 * @param id by which a signed push names its key; not used with a token
 * @param secret the token, or the key that signs; at least 16 characters
 */
public record PushKey(String source, Kind kind, String id, String secret) {
    /** Two ways to be believed. */
    public enum Kind {
        /** {@code Authorization: Bearer …}, for a connection that is encrypted. */
        TOKEN,
        /** An HMAC-SHA256 over time and body. */
        SIGNATURE
    }

    private static final int SHORTEST_SECRET = 16;

    public PushKey {
        Objects.requireNonNull(source, "source");
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "the secret of source " + source + " has fewer than " + SHORTEST_SECRET + " characters");
        }
    }

    /** A token of {@code source}. */
    public static PushKey token(String source, String token) {
        return new PushKey(source, Kind.TOKEN, "", token);
    }

    /** A signing key of {@code source}, called {@code id}. */
    public static PushKey signature(String source, String id, String secret) {
        return new PushKey(source, Kind.SIGNATURE, id, secret);
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return kind + " of " + source;
    }
}
