package dev.tocsin.streams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when a thread of the topology dies. Most causes pass, so a new thread takes over; but a cause that stays
 * would kill thread after thread for ever, so after {@link #MOST_DEATHS} deaths within {@link #WINDOW} the whole client
 * stops and says why.
 */
final class ReplaceThenStop implements StreamsUncaughtExceptionHandler {
    static final int MOST_DEATHS = 5;
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(ReplaceThenStop.class);

    private final InstantSource clock;
    private final Deque<Instant> deaths = new ArrayDeque<>();
    private volatile Throwable reason;

    ReplaceThenStop(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized StreamThreadExceptionResponse handle(Throwable cause) {
        Instant now = clock.instant();
        deaths.add(now);
        while (deaths.peek().isBefore(now.minus(WINDOW))) {
            deaths.remove();
        }
        if (deaths.size() < MOST_DEATHS) {
            LOG.warn("a thread died; another takes over, and what was under way is done again", cause);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        reason = cause;
        LOG.error("{} threads died within {} minutes: stopping", MOST_DEATHS, WINDOW.toMinutes(), cause);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    /** Why the client was stopped; null while it was not. */
    Throwable reason() {
        return reason;
    }
}
