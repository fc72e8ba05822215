package dev.tocsin.streams;

import dev.tocsin.attacks.Article;
import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.state.KeyValueStore;

/** What {@link FaultyProcessors} do between the topology's own processors and their stores and listeners. */
interface Plant {
    String name();

    /** The keys of Kafka that plant it. */
    default Map<String, String> config() {
        String constant = getClass().getName().replaceAll("\\$.*", "") + "." + name();
        return Map.of(
                StreamsConfig.PROCESSOR_WRAPPER_CLASS_CONFIG, FaultyProcessors.class.getName(), "plant", constant);
    }

    /** What is found where {@code row} lies. */
    default Object got(String store, Object row) {
        return row;
    }

    /** What is put in place of {@code row}. */
    default Object put(String store, Object row) {
        return row;
    }

    /** Whether it is never heard of again. */
    default boolean drops(Object said) {
        return false;
    }

    /** What is done to the state of reading when {@code article} broke it. */
    default void afterException(Article article, KeyValueStore<String, Object> standings) {}
}
