package dev.tocsin.producer.desk;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One source in numbers: what it delivered and what became of it, what was refused, what somebody should look at, and how
 * long ago its latest item was written.
 */
public final class SourceCounts {
    private final String source;
    private final Map<Verdict, Counter> verdicts = new EnumMap<>(Verdict.class);
    private final Counter fetched;
    private final Counter refused;
    private final Counter failed;
    private final Counter alerts;
    private final AtomicReference<Instant> latest = new AtomicReference<>();

    /** Counts of {@code source} in {@code registry}. */
    public SourceCounts(String source, MeterRegistry registry, Clock clock) {
        this.source = source;
        this.fetched = counter(registry, "tocsin.wire.fetched", "Versions of items that the source delivered");
        this.refused = counter(registry, "tocsin.wire.refused", "Versions of items that were not taken");
        this.failed = counter(registry, "tocsin.wire.failures", "Times the source or the broker could not be reached");
        this.alerts = counter(registry, "tocsin.wire.alerts", "Things that somebody should look at");
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(
                    verdict,
                    Counter.builder("tocsin.wire.items")
                            .description("What became of the versions of items that were taken")
                            .tags("source", source, "verdict", verdict.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
        Gauge.builder("tocsin.wire.lag", () -> lag(clock.instant()))
                .description("Time since the source's latest item was written, in seconds")
                .baseUnit("seconds")
                .tag("source", source)
                .register(registry);
    }

    private Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder(name)
                .description(description)
                .tag("source", source)
                .register(registry);
    }

    private double lag(Instant now) {
        Instant written = latest.get();
        return written == null
                ? Double.NaN
                : Math.max(0, Duration.between(written, now).toMillis() / 1000.0);
    }

    void count(Verdict verdict) {
        verdicts.get(verdict).increment();
    }

    void countFetched(Instant written) {
        fetched.increment();
        latest.accumulateAndGet(written, KnownItem::later);
    }

    /** Counts one version that was not taken. */
    public void countRefused() {
        refused.increment();
    }

    /** Counts one time that the source, or the broker, could not be reached. */
    public void countFailure() {
        failed.increment();
    }

    void countAlert() {
        alerts.increment();
    }

    /** How many versions of items became that. */
    public long of(Verdict verdict) {
        return (long) verdicts.get(verdict).count();
    }

    /** How many versions of items were not taken. */
    public long refused() {
        return (long) refused.count();
    }

    /** How many times the source or the broker could not be reached. */
    public long failures() {
        return (long) failed.count();
    }

    /** How many things somebody should look at. */
    public long alerts() {
        return (long) alerts.count();
    }

    /** As one line for people. */
    @Override
    public String toString() {
        return "%s: %d fetched, %d new, %d updated, %d withdrawn, %d held, %d known, %d refused"
                .formatted(
                        source,
                        (long) fetched.count(),
                        of(Verdict.NEW),
                        of(Verdict.UPDATED),
                        of(Verdict.WITHDRAWN),
                        of(Verdict.HELD) + of(Verdict.EMBARGOED),
                        of(Verdict.DUPLICATE) + of(Verdict.OUTDATED),
                        refused());
    }
}
