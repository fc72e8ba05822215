package dev.tocsin.bench.matching;

import dev.tocsin.attacks.rows.Rows;
import java.util.Map;
import java.util.stream.Stream;

/** Rows that count how many of them are read or written. */
final class CountedRows<V> implements Rows<V> {
    private final Rows<V> rows;
    private long touched;

    CountedRows(Rows<V> rows) {
        this.rows = rows;
    }

    long touched() {
        return touched;
    }

    void forget() {
        touched = 0;
    }

    @Override
    public V get(String key) {
        touched++;
        return rows.get(key);
    }

    @Override
    public void put(String key, V value) {
        touched++;
        rows.put(key, value);
    }

    @Override
    public void delete(String key) {
        touched++;
        rows.delete(key);
    }

    @Override
    public Stream<Map.Entry<String, V>> withPrefix(String prefix) {
        return rows.withPrefix(prefix).peek(row -> touched++);
    }
}
