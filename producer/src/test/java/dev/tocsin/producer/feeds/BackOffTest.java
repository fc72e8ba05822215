package dev.tocsin.producer.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BackOffTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Property(tries = 200)
    void waitsTheIntervalATenthMoreOrLess(@ForAll long seed) {
        assertThat(new BackOff(MINUTE, new Random(seed)).afterSuccess())
                .isBetween(Duration.ofSeconds(54), Duration.ofSeconds(66));
    }

    @Property(tries = 200)
    void waitsLongerWithEachFailureAndNeverOverAnHour(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 100) int failures) {
        BackOff backOff = new BackOff(MINUTE, new Random(seed));
        Duration wait = Duration.ZERO;
        for (int i = 0; i < failures; i++) {
            wait = backOff.afterFailure(Duration.ZERO);
        }
        Duration doubled = failures > 5 ? BackOff.LONGEST : MINUTE.multipliedBy(1L << failures);
        assertThat(wait).isBetween(doubled.dividedBy(2), doubled);
        assertThat(backOff.afterSuccess()).isLessThanOrEqualTo(Duration.ofSeconds(66));
    }

    @Property(tries = 50)
    void neverComesBackBeforeTheServerLikes(@ForAll long seed) {
        assertThat(new BackOff(MINUTE, new Random(seed)).afterFailure(Duration.ofHours(3)))
                .isEqualTo(Duration.ofHours(3));
    }
}
