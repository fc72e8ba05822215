package dev.tocsin.streams;

import dev.tocsin.attacks.rows.Rows;
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
    private final StoreBuilder<KeyValueStore<String, V>> builder;

    Store(String name, Class<V> rowType, Config.Medium medium) {
        this.name = name;
        KeyValueBytesStoreSupplier bytes = medium == Config.Medium.MEMORY
                ? Stores.inMemoryKeyValueStore(name)
                : Stores.persistentKeyValueStore(name);
        this.builder = Stores.keyValueStoreBuilder(bytes, Serdes.String(), new StateSerde<>(rowType));
    }

    String name() {
        return name;
    }

    StoreBuilder<KeyValueStore<String, V>> builder() {
        return builder;
    }

    /** The rows of the task that {@code context} is of. */
    Rows<V> open(ProcessorContext<?, ?> context) {
        return new StoreRows<>(context.getStateStore(name));
    }
}
