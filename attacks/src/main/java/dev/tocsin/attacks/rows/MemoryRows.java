package dev.tocsin.attacks.rows;

import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
        return inOrder(rows, prefix);
    }

    /** The entries whose key begins with the prefix; a tail map's own stream would count them all first. */
    static <T> Stream<Map.Entry<String, T>> inOrder(NavigableMap<String, T> rows, String prefix) {
        Iterator<Map.Entry<String, T>> tail =
                rows.tailMap(prefix, true).entrySet().iterator();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(tail, Spliterator.ORDERED), false)
                .takeWhile(row -> row.getKey().startsWith(prefix));
    }
}
