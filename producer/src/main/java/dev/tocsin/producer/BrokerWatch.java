package dev.tocsin.producer;

import dev.tocsin.schemas.Topic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;

/** Whether a topic can be written to just now: the broker answers, and every partition has a leader. */
public final class BrokerWatch implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** Whoever asks every moment must not ask the broker every moment. */
    private static final Duration HOLDS = Duration.ofSeconds(1);

    private final String topic;
    private final Admin admin;
    private final Clock clock;
    private Instant askedAt = Instant.MIN;
    private boolean writable;

    /**
     * A watch over a connection of its own.
     *
     * @param kafka where the broker is, and any of Kafka's own client settings
     */
    public BrokerWatch(Topic<?, ?> topic, Map<String, ?> kafka, Clock clock) {
        this.topic = topic.name();
        this.clock = clock;
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        this.admin = Admin.create(settings);
    }

    /** Whether the topic can be written to; an answer holds for a second. */
    public synchronized boolean isWritable() {
        Instant now = clock.instant();
        if (askedAt.isBefore(now.minus(HOLDS))) {
            writable = ask();
            askedAt = now;
        }
        return writable;
    }

    private boolean ask() {
        try {
            TopicDescription found = admin.describeTopics(List.of(topic))
                    .topicNameValues()
                    .get(topic)
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return found.partitions().stream()
                    .allMatch(partition ->
                            partition.leader() != null && !partition.leader().isEmpty());
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
