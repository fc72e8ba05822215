package dev.tocsin.app.pipeline;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What a compacted topic comes down to: each key with the last value that was committed under it. */
final class LatestValues {
    private LatestValues() {}

    /** Everything that stands in the topic now, by key; a key whose last value is a tombstone is left out. */
    static SortedMap<String, byte[]> of(String bootstrapServers, String topic) {
        SortedMap<String, byte[]> values = new TreeMap<>();
        try (KafkaConsumer<byte[], byte[]> reader = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = reader.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> reader.position(partition) < ends.get(partition))) {
                reader.poll(Duration.ofMillis(500)).forEach(record -> put(values, record.key(), record.value()));
            }
        }
        return values;
    }

    private static void put(SortedMap<String, byte[]> values, byte[] key, byte[] value) {
        String name = new String(key, StandardCharsets.UTF_8);
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
    }
}
