package dev.tocsin.streams;

import dev.tocsin.attacks.rows.Rows;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Rows in a state store. */
final class StoreRows<V> implements Rows<V> {
    private static final StringSerializer KEYS = new StringSerializer();

    private final KeyValueStore<String, V> store;

    StoreRows(KeyValueStore<String, V> store) {
        this.store = store;
    }

    @Override
    public V get(String key) {
        return store.get(key);
    }

    @Override
    public void put(String key, V value) {
        store.put(key, value);
    }

    @Override
    public void delete(String key) {
        store.delete(key);
    }

    @Override
    public Stream<Map.Entry<String, V>> withPrefix(String prefix) {
        KeyValueIterator<String, V> found = prefix.isEmpty() ? store.all() : store.prefixScan(prefix, KEYS);
        int ordered = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(found, ordered), false)
                .<Map.Entry<String, V>>map(row -> Map.entry(row.key, row.value))
                .onClose(found::close);
    }
}
