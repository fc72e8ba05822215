package dev.tocsin.attacks.rows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * The rows under one prefix, as long as none of them changes: read no further than anybody asks, and looked for again
 * only by who asks for more than was read. On a disk of many years a look under a prefix costs more than all else, even
 * where nothing is found.
 */
final class Scan<V> {
    private final Rows<V> rows;
    private final String prefix;
    private final List<Map.Entry<String, V>> read = new ArrayList<>();
    private boolean isAtEnd;
    /** While somebody reads on; null else. */
    private Stream<Map.Entry<String, V>> open;

    private Iterator<Map.Entry<String, V>> rest;

    Scan(Rows<V> rows, String prefix) {
        this.rows = rows;
        this.prefix = prefix;
    }

    /** From the first row on, in order of keys. */
    Iterator<Map.Entry<String, V>> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < read.size() || readOn();
            }

            @Override
            public Map.Entry<String, V> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return read.get(next++);
            }
        };
    }

    private boolean readOn() {
        if (isAtEnd) {
            return false;
        }
        if (open == null) {
            open = rows.withPrefix(prefix).skip(read.size());
            rest = open.iterator();
        }
        isAtEnd = !rest.hasNext();
        return !isAtEnd && read.add(rest.next());
    }

    /** Lets go of the rows beneath; who asks for more than was read reaches for them again. */
    void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
