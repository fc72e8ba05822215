package dev.tocsin.attacks.rows;

import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rows with changes laid over them, in order of keys, read no further than asked. */
final class Overlay<V> implements Iterator<Map.Entry<String, V>> {
    private final Iterator<Map.Entry<String, V>> rows;
    private final Iterator<Map.Entry<String, Optional<V>>> changes;
    private Map.Entry<String, V> row;
    private Map.Entry<String, Optional<V>> change;
    private Map.Entry<String, V> next;

    /** The rows under {@code prefix}, and all changes; both ordered by {@link KeyOrder}. */
    Overlay(Iterator<Map.Entry<String, V>> rows, NavigableMap<String, Optional<V>> changes, String prefix) {
        this.rows = rows;
        this.changes = MemoryRows.inOrder(changes, prefix).iterator();
        row = nextOf(this.rows);
        change = nextOf(this.changes);
        next = advance();
    }

    Stream<Map.Entry<String, V>> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Map.Entry<String, V> next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        Map.Entry<String, V> current = next;
        next = advance();
        return current;
    }

    private Map.Entry<String, V> advance() {
        while (row != null || change != null) {
            int order =
                    change == null ? -1 : row == null ? 1 : KeyOrder.BY_BYTES.compare(row.getKey(), change.getKey());
            Map.Entry<String, V> current = order < 0 ? row : valued(change);
            row = order <= 0 ? nextOf(rows) : row;
            change = order >= 0 ? nextOf(changes) : change;
            if (current != null) {
                return current;
            }
        }
        return null;
    }

    private static <V> Map.Entry<String, V> valued(Map.Entry<String, Optional<V>> change) {
        return change.getValue().map(value -> Map.entry(change.getKey(), value)).orElse(null);
    }

    private static <E> E nextOf(Iterator<E> iterator) {
        return iterator.hasNext() ? iterator.next() : null;
    }
}
