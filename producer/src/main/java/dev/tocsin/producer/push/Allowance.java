package dev.tocsin.producer.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How many pushes one source may make: so many a second, and after a rest up to ten seconds' worth at once. */
final class Allowance {
    private static final int SECONDS_SAVED = 10;

    private final double perSecond;
    private final Clock clock;
    private double left;
    private Instant filledAt;

    Allowance(double perSecond, Clock clock) {
        this.perSecond = perSecond;
        this.clock = clock;
        this.left = perSecond * SECONDS_SAVED;
        this.filledAt = clock.instant();
    }

    /** Takes one, if there is one. */
    synchronized boolean take() {
        Instant now = clock.instant();
        double earned = Math.max(0, Duration.between(filledAt, now).toMillis()) / 1000.0 * perSecond;
        left = Math.min(perSecond * SECONDS_SAVED, left + earned);
        filledAt = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
