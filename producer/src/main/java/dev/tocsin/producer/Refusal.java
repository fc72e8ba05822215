package dev.tocsin.producer;

import java.util.Objects;

/**
 * Something from outside that was not taken: where it stood, and why. A value and no exception, since one bad item is
 * an ordinary day on a wire.
 *
 * @param place the file, feed or caller it came from
 * @param line the line it begins on, counted from 1; 0 where the whole is meant
 * @param reason why, in words for people, on one line
 */
public record Refusal(String place, long line, String reason) {
    private static final int LONGEST_REASON = 300;

    public Refusal {
        Objects.requireNonNull(place, "place");
        place = oneLine(place);
        reason = oneLine(reason);
    }

    /** A refusal of the whole of {@code place}. */
    public static Refusal of(String place, String reason) {
        return new Refusal(place, 0, reason);
    }

    /** As compilers say it: {@code seeds/a.txt:3: not valid UTF-8}. */
    @Override
    public String toString() {
        return place + (line > 0 ? ":" + line : "") + ": " + reason;
    }

    /** What comes from outside may hold line breaks and terminal codes, which would forge lines of a log. */
    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    }
}
