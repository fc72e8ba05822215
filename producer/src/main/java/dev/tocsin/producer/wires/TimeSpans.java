package dev.tocsin.producer.wires;

import dev.tocsin.producer.RefusedException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of time as people write them: {@code 500ms}, {@code 30s}, {@code 5m}, {@code 1h}. */
public final class TimeSpans {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,6})\\s*(ms|s|m|h)");

    private TimeSpans() {}

    /**
     * The span that {@code told} tells, of a tenth of a second or more: no server likes to be asked more often.
     *
     * @param field named in the refusal
     */
    public static Duration parse(String told, String field) throws RefusedException {
        Matcher span = SPAN.matcher(told.strip());
        if (!span.matches()) {
            throw new RefusedException(field + ": \"" + told + "\" is no span of time such as 30s, 5m or 1h");
        }
        long number = Long.parseLong(span.group(1));
        Duration duration =
                switch (span.group(2)) {
                    case "ms" -> Duration.ofMillis(number);
                    case "s" -> Duration.ofSeconds(number);
                    case "m" -> Duration.ofMinutes(number);
                    default -> Duration.ofHours(number);
                };
        if (duration.compareTo(Duration.ofMillis(100)) < 0) {
            throw new RefusedException(field + ": \"" + told + "\" is less than a tenth of a second");
        }
        return duration;
    }
}
