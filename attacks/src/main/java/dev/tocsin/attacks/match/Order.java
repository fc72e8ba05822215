package dev.tocsin.attacks.match;

import java.time.Instant;
import java.util.HexFormat;

/** Writes what rows are ordered by as text that sorts the same way. */
final class Order {
    /** Instants beyond these are slips of a clock; they all sort as the first or the last. */
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private static final HexFormat HEX = HexFormat.of();

    private Order() {}

    /** Earlier before later. */
    static String ascending(Instant time) {
        return hex(millis(time) ^ Long.MIN_VALUE);
    }

    /** Later before earlier. */
    static String descending(Instant time) {
        return hex(~(millis(time) ^ Long.MIN_VALUE));
    }

    /** Greater before smaller; for numbers that are not negative. */
    static String descending(int number) {
        return HEX.toHexDigits(Integer.MAX_VALUE - number);
    }

    /** A short stand-in for a key of any length and letters. */
    static String hash(String key) {
        return hex(Hashing.of(key));
    }

    private static String hex(long bits) {
        return HEX.toHexDigits(bits);
    }

    private static long millis(Instant time) {
        return (time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time).toEpochMilli();
    }
}
