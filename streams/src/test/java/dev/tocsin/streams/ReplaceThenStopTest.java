package dev.tocsin.streams;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReplaceThenStopTest {
    private Instant now = Instant.parse("2022-09-06T00:00:00Z");
    private final ReplaceThenStop onDeath = new ReplaceThenStop(() -> now);
    private final Exception cause = new IllegalStateException("a planted fault");

    @Test
    void aFewDeathsAreReplacedAndMoreWithinTheWindowStopTheClient() {
        for (int death = 1; death < ReplaceThenStop.MOST_DEATHS; death++) {
            assertThat(onDeath.handle(cause)).isEqualTo(REPLACE_THREAD);
            now = now.plusSeconds(10);
        }
        assertThat(onDeath.reason()).isNull();
        assertThat(onDeath.handle(cause)).isEqualTo(SHUTDOWN_CLIENT);
        assertThat(onDeath.reason()).isSameAs(cause);
    }

    @Test
    void deathsFarApartAreReplacedForEver() {
        for (int death = 0; death < 3 * ReplaceThenStop.MOST_DEATHS; death++) {
            assertThat(onDeath.handle(cause)).isEqualTo(REPLACE_THREAD);
            now = now.plus(ReplaceThenStop.WINDOW.dividedBy(ReplaceThenStop.MOST_DEATHS - 1))
                    .plus(Duration.ofSeconds(1));
        }
    }
}
