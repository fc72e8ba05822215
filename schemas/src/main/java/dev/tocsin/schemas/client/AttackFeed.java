package dev.tocsin.schemas.client;

import dev.tocsin.attacks.Attack;
import dev.tocsin.schemas.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Follows the topic of attacks from its beginning and keeps them as they stand. Only what was committed is read. It needs
 * no consumer group and keeps no offset: the topic is compacted, and reading it whole is how a consumer learns what
 * stands. For one thread.
 */
public final class AttackFeed implements AutoCloseable {
    private final KafkaConsumer<String, Attack> consumer;
    private final StandingAttacks attacks = new StandingAttacks();
    private final Map<TopicPartition, Long> ends;

    /**
     * One attack's step to a higher revision.
     *
     * @param before null where it is new
     */
    public record Change(Attack before, Attack after) {}

    /**
     * @param topic of the attacks
     * @param settings of the Kafka consumer, {@code bootstrap.servers} among them
     */
    public AttackFeed(Topic<?, Attack> topic, Map<String, ?> settings) {
        this.consumer = new KafkaConsumer<>(
                committedOnly(settings),
                new StringDeserializer(),
                topic.values().deserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        this.ends = consumer.endOffsets(partitions);
    }

    /**
     * What has changed, in the order it came: waits for the first record up to {@code patience}. A record that repeats
     * what is known changes nothing.
     *
     * @throws RecordDeserializationException where a record cannot be read, naming its place; nothing behind it is read,
     *     since sums without it would be wrong
     */
    public List<Change> poll(Duration patience) {
        List<Change> changes = new ArrayList<>();
        for (ConsumerRecord<String, Attack> record : consumer.poll(patience)) {
            Attack before = attacks.get(record.key());
            if (attacks.accept(record.value())) {
                changes.add(new Change(before, record.value()));
            }
        }
        return changes;
    }

    /** Whether everything has been read that was committed when this feed was opened. */
    public boolean isCaughtUp() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /** The attacks as they stand after the last {@link #poll}. */
    public StandingAttacks attacks() {
        return attacks;
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static Map<String, Object> committedOnly(Map<String, ?> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return all;
    }
}
