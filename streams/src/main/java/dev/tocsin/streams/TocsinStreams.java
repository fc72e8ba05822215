package dev.tocsin.streams;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.read.Reading;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;

/**
 * The topology at work, from its start to its end. The topics must be there before it starts.
 *
 * <p>A record that cannot be processed goes to the dead letters; a broker that is away is waited for; what keeps killing
 * threads stops it ({@link #end()} tells).
 */
public final class TocsinStreams implements AutoCloseable {
    private static final Duration LEAVE = Duration.ofSeconds(30);

    private final KafkaStreams streams;
    private final ReplaceThenStop onDeath = new ReplaceThenStop(InstantSource.system());
    private final CompletableFuture<Void> running = new CompletableFuture<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    public TocsinStreams(Config config, Function<Article, Reading> reader) {
        streams = new KafkaStreams(TocsinTopology.of(config, reader), config.properties(config.topics()));
        streams.setUncaughtExceptionHandler(onDeath);
        streams.setStateListener((now, before) -> heed(now));
    }

    private void heed(State now) {
        switch (now) {
            case RUNNING -> running.complete(null);
            case ERROR -> fail(onDeath.reason());
            case NOT_RUNNING -> end.complete(null);
            default -> {}
        }
    }

    private void fail(Throwable reason) {
        IllegalStateException why = new IllegalStateException("the topology failed: " + reason, reason);
        running.completeExceptionally(why);
        end.completeExceptionally(why);
    }

    /**
     * Starts, and returns when every partition has a task that is up to date.
     *
     * @throws IllegalStateException where that does not come about within {@code patience}, telling why
     */
    public void start(Duration patience) throws InterruptedException {
        streams.start();
        try {
            running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException(
                    "after " + patience.toSeconds() + " s the topology is still " + streams.state(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    e.getCause().getMessage(), e.getCause().getCause());
        }
    }

    /** Completes when it was closed, and fails when it stopped by itself, with the reason. */
    public CompletableFuture<Void> end() {
        return end.copy();
    }

    /** What it is doing now. */
    public State state() {
        return streams.state();
    }

    /** Kafka's metrics, and under {@code stream-article-metrics} what became of the articles. */
    public Map<MetricName, ? extends Metric> metrics() {
        return streams.metrics();
    }

    /** Finishes what is under way and leaves the group; waits half a minute at most. */
    @Override
    public void close() {
        streams.close(CloseOptions.timeout(LEAVE).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
    }
}
