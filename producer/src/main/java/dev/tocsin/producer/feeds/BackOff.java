package dev.tocsin.producer.feeds;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When to ask again. After success the interval, a tenth more or less, so that many readers do not come at once;
 * after each failure in a row twice as long, up to an hour, at a moment drawn from the later half; never
 * sooner than the server asked for.
 */
final class BackOff {
    static final Duration LONGEST = Duration.ofHours(1);

    private static final int MOST_DOUBLINGS = 20;

    private final Duration interval;
    private final RandomGenerator random;
    private int failures;

    BackOff(Duration interval, RandomGenerator random) {
        this.interval = interval;
        this.random = random;
    }

    /** The wait after an answer that was as it should be. */
    Duration afterSuccess() {
        failures = 0;
        return scaled(interval, 0.9 + 0.2 * random.nextDouble());
    }

    /** The wait after none. */
    Duration afterFailure(Duration askedFor) {
        failures = Math.min(failures + 1, MOST_DOUBLINGS);
        Duration doubled = interval.multipliedBy(1L << failures);
        Duration bounded = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        Duration drawn = scaled(bounded, 0.5 + 0.5 * random.nextDouble());
        return drawn.compareTo(askedFor) > 0 ? drawn : askedFor;
    }

    private static Duration scaled(Duration duration, double factor) {
        return Duration.ofMillis(Math.round(duration.toMillis() * factor));
    }
}
