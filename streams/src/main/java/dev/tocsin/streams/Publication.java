package dev.tocsin.streams;

import dev.tocsin.schemas.Topic;
import java.util.List;

/** Something said, and the topic it is said on. */
record Publication<V>(Topic<String, V> topic, V value) {

    /** The value where it is for {@code asked}, otherwise nothing. */
    @SuppressWarnings("unchecked") // a topic carries one type of value
    <W> List<W> on(Topic<String, W> asked) {
        return topic.equals(asked) ? List.of((W) value) : List.of();
    }
}
