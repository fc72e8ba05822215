package dev.tocsin.attacks.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Changes to rows that are not yet made: reads see them, the rows beneath do not until {@link #commit()}. A step that
 * fails half way thereby leaves nothing behind.
 */
public final class Draft<V> implements Rows<V> {
    private final Rows<V> beneath;
    private final TreeMap<String, Optional<V>> changes = new TreeMap<>(KeyOrder.BY_BYTES);

    /** What was read beneath, null where there was no row: thinking asks for the same rows again and again. */
    private final Map<String, V> read = new HashMap<>();

    private final Map<String, Scan<V>> scans = new HashMap<>();

    public Draft(Rows<V> beneath) {
        this.beneath = beneath;
    }

    @Override
    public V get(String key) {
        Optional<V> changed = changes.get(key);
        return changed == null ? beneath(key) : changed.orElse(null);
    }

    private V beneath(String key) {
        if (!read.containsKey(key)) {
            read.put(key, beneath.get(key));
        }
        return read.get(key);
    }

    @Override
    public void put(String key, V value) {
        changes.put(key, Optional.of(value));
    }

    @Override
    public void delete(String key) {
        changes.put(key, Optional.empty());
    }

    /** Reads no further beneath than the stream is read. */
    @Override
    public Stream<Map.Entry<String, V>> withPrefix(String prefix) {
        Scan<V> rows = scans.computeIfAbsent(prefix, asked -> new Scan<>(beneath, asked));
        return new Overlay<>(rows.iterator(), changes, prefix).stream().onClose(rows::close);
    }

    /** Makes the changes, in order of keys. */
    public void commit() {
        List<Map.Entry<String, Optional<V>>> all = new ArrayList<>(changes.entrySet());
        changes.clear();
        read.clear();
        scans.clear();
        all.forEach(change -> change.getValue()
                .ifPresentOrElse(value -> beneath.put(change.getKey(), value), () -> beneath.delete(change.getKey())));
    }
}
