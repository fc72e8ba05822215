package dev.tocsin.streams;

import dev.tocsin.attacks.rows.Rows;
import dev.tocsin.schemas.Retention;
import dev.tocsin.schemas.Topic;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * One store of a processor: its name, what its rows are, and how it is built. Every store is backed by a changelog.
 *
 * @param <V> a record class
 */
final class Store<V> {
    private final String name;
    private final Serde<V> rows;
    private final StoreBuilder<KeyValueStore<String, V>> builder;

    Store(String name, Class<V> rowType, Config.Medium medium) {
        this.name = name;
        KeyValueBytesStoreSupplier bytes = medium == Config.Medium.MEMORY
                ? Stores.inMemoryKeyValueStore(name)
                : Stores.persistentKeyValueStore(name);
        this.rows = new StateSerde<>(rowType);
        this.builder = Stores.keyValueStoreBuilder(bytes, Serdes.String(), rows);
    }

    String name() {
        return name;
    }

    StoreBuilder<KeyValueStore<String, V>> builder() {
        return builder;
    }

    /** The topic that the store is read back from, by the name that Kafka Streams gives it. */
    Topic<String, V> changelog(String applicationId, int partitions) {
        return new Topic<>(
                applicationId + "-" + name + "-changelog", Serdes.String(), rows, partitions, Retention.COMPACT);
    }

    /** The rows of the task that {@code context} is of. */
    Rows<V> open(ProcessorContext<?, ?> context) {
        return new StoreRows<>(context.getStateStore(name));
    }
}
