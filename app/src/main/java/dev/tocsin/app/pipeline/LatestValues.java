package dev.tocsin.app.pipeline;

import dev.tocsin.schemas.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * What a topic comes down to: each key with the last value that was committed under it. Values are kept as they lie in
 * the topic, a fraction of what they weigh as objects.
 *
 * @param <V> what a value holds
 */
final class LatestValues<V> {
    private final TreeMap<String, byte[]> values = new TreeMap<>();
    private final Topic<String, V> topic;

    private LatestValues(Topic<String, V> topic) {
        this.topic = topic;
    }

    /** Everything that stands in the topic now; a key whose last value is a tombstone is left out. */
    static <V> LatestValues<V> read(Map<String, String> kafka, Topic<String, V> topic) {
        LatestValues<V> latest = new LatestValues<>(topic);
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("isolation.level", "read_committed");
        try (KafkaConsumer<String, byte[]> reader =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            latest.readToEnd(reader);
        }
        return latest;
    }

    /** The values in the order of their keys' UTF-16 units. */
    Stream<V> stream() {
        Deserializer<V> deserializer = topic.values().deserializer();
        return values.values().stream().map(bytes -> deserializer.deserialize(topic.name(), bytes));
    }

    private void readToEnd(KafkaConsumer<String, byte[]> reader) {
        List<TopicPartition> partitions = reader.partitionsFor(topic.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
        while (partitions.stream().anyMatch(partition -> reader.position(partition) < ends.get(partition))) {
            reader.poll(Duration.ofMillis(500)).forEach(this::take);
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            values.remove(record.key());
        } else {
            values.put(record.key(), record.value());
        }
    }
}
