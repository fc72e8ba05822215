package dev.tocsin.producer.desk;

import dev.tocsin.schemas.Retention;
import dev.tocsin.schemas.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Serdes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The little that must be known again after a crash: which words of which items are published already, where a feed was left,
 * which kills wait for their item. Rows on a compacted topic.
 *
 * <p>A row is written only after the broker has acknowledged the articles it tells of. A crash in between repeats
 * articles, which changes nothing downstream; it never skips one.
 */
public final class WireState implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WireState.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Topic<String, String> topic;
    private final Producer<String, String> producer;
    private final ConcurrentNavigableMap<String, String> rows = new ConcurrentSkipListMap<>();

    private WireState(Topic<String, String> topic, Map<String, ?> kafka) {
        this.topic = topic;
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 1000);
        this.producer = new KafkaProducer<>(
                settings, topic.keys().serializer(), topic.values().serializer());
    }

    /** The topic that the rows are on, beside the articles that they tell of. */
    public static Topic<String, String> topic(String inputPrefix, int partitions) {
        return new Topic<>(inputPrefix + "wires", Serdes.String(), Serdes.String(), partitions, Retention.COMPACT);
    }

    /**
     * All rows as the last run left them.
     *
     * @param kafka where the broker is, and any of Kafka's own client settings
     */
    public static WireState load(Topic<String, String> topic, Map<String, ?> kafka) {
        WireState state = new WireState(topic, kafka);
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        try (Consumer<String, String> consumer = new KafkaConsumer<>(
                settings, topic.keys().deserializer(), topic.values().deserializer())) {
            state.readAll(consumer);
        }
        return state;
    }

    private void readAll(Consumer<String, String> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic.name(), PATIENCE).stream()
                .map(info -> new TopicPartition(topic.name(), info.partition()))
                .toList();
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            for (ConsumerRecord<String, String> row : consumer.poll(Duration.ofMillis(200))) {
                keep(row.key(), row.value());
            }
        }
    }

    private void keep(String key, String value) {
        if (value == null) {
            rows.remove(key);
        } else {
            rows.put(key, value);
        }
    }

    /** The rows of the last run whose keys begin so, without that beginning; whoever takes them keeps them from now on. */
    public Map<String, String> take(String prefix) {
        Map<String, String> found = new HashMap<>();
        Map<String, String> range = rows.subMap(prefix, prefix + Character.MAX_VALUE);
        range.forEach((key, value) -> found.put(key.substring(prefix.length()), value));
        range.clear();
        return found;
    }

    /** Writes a row, in place of that of the same key. */
    @SuppressWarnings("FutureReturnValueIgnored") // The callback tells the same.
    public void put(String key, String value) {
        try {
            producer.send(new ProducerRecord<>(topic.name(), key, value), (where, failure) -> tell(key, failure));
        } catch (KafkaException e) {
            tell(key, e);
        }
    }

    /** Forgets a row. */
    public void remove(String key) {
        put(key, null);
    }

    /** Nothing is lost with a row: the next run takes something in again that it had already. */
    private static void tell(String key, Exception failure) {
        if (failure != null) {
            LOG.warn("could not note {} ({}): after a restart it may be taken in once more", key, failure.getMessage());
        }
    }

    @Override
    public void close() {
        producer.close(PATIENCE);
    }
}
