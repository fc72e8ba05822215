package dev.tocsin.dashboard.feed;

import dev.tocsin.dashboard.http.Health;
import dev.tocsin.dashboard.http.Metrics;
import dev.tocsin.dashboard.model.ReadModel;
import dev.tocsin.schemas.Topics;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the public topics from their beginning, without a group and only what is committed, and goes on for ever. It is
 * ready once it has read all that was there when it began. A record that cannot be read is passed over, counted and
 * logged: one bad record must not blind everybody.
 */
public final class TopicReader implements Health, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration MISSING = Duration.ofMillis(500);

    private final Map<String, String> kafka;
    private final Topics topics;
    private final ReadModel model;
    private final Metrics metrics;
    private final Feed feed;
    private final Consumer<byte[], byte[]> consumer;
    private final KafkaClientMetrics clientMetrics;
    private final Map<TopicPartition, Long> lags = new ConcurrentHashMap<>();
    private final Thread thread = new Thread(this::run, "topic-reader");
    private volatile boolean isReady;
    private volatile boolean isClosing;

    private TopicReader(Map<String, String> kafka, Topics topics, ReadModel model, Metrics metrics) {
        this.kafka = kafka;
        this.topics = topics;
        this.model = model;
        this.metrics = metrics;
        this.feed = new Feed(topics, model);
        this.consumer =
                new KafkaConsumer<>(properties(kafka), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.clientMetrics = new KafkaClientMetrics(consumer);
        clientMetrics.bindTo(metrics.registry());
    }

    /**
     * Starts reading.
     *
     * @param kafka settings of the Kafka client, {@code bootstrap.servers} among them
     */
    public static TopicReader start(Map<String, String> kafka, Topics topics, ReadModel model, Metrics metrics) {
        TopicReader reader = new TopicReader(kafka, topics, model, metrics);
        reader.thread.start();
        return reader;
    }

    /** What every reader here asks of Kafka: no group, and only what is committed. */
    static Map<String, Object> properties(Map<String, String> kafka) {
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return properties;
    }

    @Override
    public boolean isLive() {
        return thread.isAlive();
    }

    @Override
    public boolean isReady() {
        return isReady && thread.isAlive();
    }

    private void run() {
        try {
            begin();
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (!isClosing) {
                consumer.poll(POLL).forEach(this::take);
                noteLags();
                if (!isReady && hasReached(ends)) {
                    isReady = true;
                    LOG.info("All that was there has been read: {} records", count(ends));
                }
            }
        } catch (WakeupException | InterruptException | InterruptedException e) {
            LOG.debug("Asked to stop reading");
        } catch (RuntimeException e) {
            LOG.error("The topics can no longer be read; only a restart helps", e);
        } finally {
            clientMetrics.close();
            consumer.close();
        }
    }

    /** Waits for the topics: whoever makes them may start later. */
    private void begin() throws InterruptedException {
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : feed.topics()) {
            List<PartitionInfo> known = await(topic);
            known.forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
            Gauge.builder("tocsin.lag", lags, all -> lag(all, topic))
                    .tag("topic", topic)
                    .description("Records of a topic not yet read")
                    .register(metrics.registry());
        }
        long attacks = partitions.stream().filter(this::isOfAttacks).count();
        model.begin(TopicId.of(kafka, topics.attacks().name()), (int) attacks);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    private boolean isOfAttacks(TopicPartition partition) {
        return partition.topic().equals(topics.attacks().name());
    }

    private List<PartitionInfo> await(String topic) throws InterruptedException {
        boolean isTold = false;
        while (!isClosing) {
            List<PartitionInfo> known = known(topic);
            if (!known.isEmpty()) {
                return known;
            }
            if (!isTold) {
                LOG.info("Waiting for the topic {}", topic);
                isTold = true;
            }
            Thread.sleep(MISSING.toMillis());
        }
        throw new WakeupException();
    }

    private List<PartitionInfo> known(String topic) {
        try {
            return consumer.partitionsFor(topic);
        } catch (RetriableException e) {
            LOG.debug("{} cannot be looked up yet", topic, e);
            return List.of();
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            feed.take(record);
            metrics.read(record.topic()).increment();
        } catch (SerializationException e) {
            metrics.refused(record.topic()).increment();
            LOG.warn(
                    "{}-{} offset {} is passed over: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    e.getMessage());
        }
    }

    private void noteLags() {
        for (TopicPartition partition : consumer.assignment()) {
            consumer.currentLag(partition).ifPresent(lag -> lags.put(partition, lag));
        }
    }

    private static double lag(Map<TopicPartition, Long> lags, String topic) {
        return lags.entrySet().stream()
                .filter(entry -> entry.getKey().topic().equals(topic))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private boolean hasReached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static long count(Map<TopicPartition, Long> ends) {
        return ends.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() {
        isClosing = true;
        consumer.wakeup();
        try {
            thread.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
