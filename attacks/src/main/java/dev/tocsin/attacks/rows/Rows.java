package dev.tocsin.attacks.rows;

import java.util.Map;
import java.util.stream.Stream;

/**
 * A sorted map of rows. Keys are ordered by their UTF-8 bytes.
 *
 * @param <V> what a row holds; never null
 */
public interface Rows<V> {
    /** The row at {@code key}, or null. */
    V get(String key);

    void put(String key, V value);

    /** Takes the row at {@code key} away; nothing happens where there is none. */
    void delete(String key);

    /** The rows whose key begins with {@code prefix}, in order of keys. Close the stream; change nothing while it is open. */
    Stream<Map.Entry<String, V>> withPrefix(String prefix);
}
