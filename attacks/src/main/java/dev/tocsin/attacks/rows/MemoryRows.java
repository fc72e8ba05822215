package dev.tocsin.attacks.rows;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rows in memory: for computing over a whole set at once, and for tests. */
public final class MemoryRows<V> implements Rows<V> {
    private final TreeMap<String, V> rows = new TreeMap<>(KeyOrder.BY_BYTES);

    @Override
    public V get(String key) {
        return rows.get(key);
    }

    @Override
    public void put(String key, V value) {
        rows.put(key, value);
    }

    @Override
    public void delete(String key) {
        rows.remove(key);
    }

    @Override
    public Stream<Map.Entry<String, V>> withPrefix(String prefix) {
        return rows.tailMap(prefix, true).entrySet().stream()
                .takeWhile(row -> row.getKey().startsWith(prefix));
    }
}
