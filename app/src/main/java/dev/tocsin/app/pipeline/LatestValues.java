package dev.tocsin.app.pipeline;

import dev.tocsin.schemas.Topic;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;

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
        WholeTopic.read(kafka, topic, latest::take);
        return latest;
    }

    /** The values in the order of their keys' UTF-16 units. */
    Stream<V> stream() {
        Deserializer<V> deserializer = topic.values().deserializer();
        return values.values().stream().map(bytes -> deserializer.deserialize(topic.name(), bytes));
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            values.remove(record.key());
        } else {
            values.put(record.key(), record.value());
        }
    }
}
