package dev.tocsin.dashboard.feed;

import dev.tocsin.dashboard.model.ReadModel;
import dev.tocsin.schemas.Topic;
import dev.tocsin.schemas.Topics;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where each public topic's records go in the read model. */
final class Feed {
    private final Map<String, Intake> intakes = new LinkedHashMap<>();

    private interface Intake {
        /** Throws SerializationException where the bytes are no record of the topic. */
        void take(ConsumerRecord<byte[], byte[]> record);
    }

    private interface Placing<V> {
        void place(ConsumerRecord<byte[], byte[]> record, V value);
    }

    Feed(Topics topics, ReadModel model) {
        add(topics.attacks(), (record, attack) -> model.attack(record.partition(), record.offset(), attack));
        add(topics.attackReports(), (record, membership) -> model.membership(membership));
        add(topics.attackChanges(), (record, change) -> model.change(change));
        add(topics.placeTallies(), (record, tally) -> model.placeTally(tally));
        add(topics.dayTallies(), (record, tally) -> model.dayTally(tally));
    }

    private <V> void add(Topic<?, V> topic, Placing<V> placing) {
        var values = topic.values().deserializer();
        intakes.put(topic.name(), record -> {
            V value = values.deserialize(record.topic(), record.value());
            if (value != null) {
                placing.place(record, value);
            }
        });
    }

    Iterable<String> topics() {
        return intakes.keySet();
    }

    void take(ConsumerRecord<byte[], byte[]> record) {
        intakes.get(record.topic()).take(record);
    }
}
