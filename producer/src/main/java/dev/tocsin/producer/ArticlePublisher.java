package dev.tocsin.producer;

import dev.tocsin.attacks.Article;
import dev.tocsin.schemas.CloudEvent;
import dev.tocsin.schemas.Topic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/**
 * Writes articles to their topic. A record's key follows from the article alone, its timestamp is the time of
 * ingestion, whatever the article says of its own times, and it counts as written once all in-sync replicas
 * have it. Writing the same article again adds a record and changes nothing downstream.
 *
 * <p>The topic must exist and answer before the first article is written.
 */
public final class ArticlePublisher implements AutoCloseable {
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(30);

    private final Topic<String, Article> topic;
    private final Producer<String, Article> producer;
    private final Clock clock;
    private final AtomicLong failed = new AtomicLong();
    private final AtomicReference<Exception> firstFailure = new AtomicReference<>();

    /**
     * A publisher of its own connection.
     *
     * @param kafka where the broker is, and any of Kafka's own producer settings; acknowledgement and idempotence
     *     are not for them to change
     * @param clock gives the time of ingestion
     */
    public ArticlePublisher(Topic<String, Article> topic, Map<String, ?> kafka, Clock clock) {
        this.topic = topic;
        this.clock = clock;
        this.producer = new KafkaProducer<>(
                settings(kafka), topic.keys().serializer(), topic.values().serializer());
    }

    private static Map<String, Object> settings(Map<String, ?> kafka) {
        Map<String, Object> settings = new HashMap<>(
                Map.of(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4", ProducerConfig.LINGER_MS_CONFIG, 5));
        settings.putAll(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return settings;
    }

    /** Writes an article; whether that worked is told by {@link #flush}. For long imports. */
    public void publish(Article article) {
        write(article, (where, failure) -> remember(failure));
    }

    /**
     * Writes an article.
     *
     * @return completes once the broker has acknowledged the article, or with the reason why it has not
     */
    public CompletableFuture<Void> send(Article article) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        write(article, (where, failure) -> settle(acknowledged, failure));
        return acknowledged;
    }

    /** What keeps a record from even leaving (too large, broker away) is thrown, not called back; here it is one thing. */
    @SuppressWarnings("FutureReturnValueIgnored") // The callback tells the same.
    private void write(Article article, Callback callback) {
        try {
            producer.send(record(article), callback);
        } catch (KafkaException e) {
            callback.onCompletion(null, e);
        }
    }

    private ProducerRecord<String, Article> record(Article article) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Article taken = article.toBuilder().ingestedAt(now).build();
        ProducerRecord<String, Article> record =
                new ProducerRecord<>(topic.name(), null, now.toEpochMilli(), taken.key(), taken);
        CloudEvent.of(topic, taken).addTo(record.headers());
        return record;
    }

    private void remember(Exception failure) {
        if (failure != null) {
            failed.incrementAndGet();
            firstFailure.compareAndSet(null, failure);
        }
    }

    private static void settle(CompletableFuture<Void> acknowledged, Exception failure) {
        if (failure == null) {
            acknowledged.complete(null);
        } else {
            acknowledged.completeExceptionally(failure);
        }
    }

    /**
     * Waits until every article so far is written or has failed.
     *
     * @throws PublishException where any that was given to {@link #publish} has failed since the last flush
     */
    public void flush() {
        producer.flush();
        long lost = failed.getAndSet(0);
        Exception first = firstFailure.getAndSet(null);
        if (lost > 0) {
            throw new PublishException(lost, first);
        }
    }

    /** Gives what is under way half a minute; failures are told by {@link #flush}, which callers do first. */
    @Override
    public void close() {
        producer.close(PATIENCE_AT_END);
    }
}
