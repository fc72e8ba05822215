package dev.tocsin.attacks.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Every command reads the gazetteer when it starts. */
class LoadTest {
    /** Ten times what a cold machine of 2026 needs; counted in processor time, so that a busy machine fails nobody. */
    private static final Duration GENEROUS = Duration.ofSeconds(3);

    @Test
    void readingItCostsLittle() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Gazetteer gazetteer = new Gazetteer();
        Duration spent = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);

        assertThat(gazetteer.named("kabul")).isNotEmpty();
        assertThat(spent).isLessThan(GENEROUS);
    }
}
