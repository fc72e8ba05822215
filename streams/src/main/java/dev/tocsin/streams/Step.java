package dev.tocsin.streams;

import dev.tocsin.attacks.rows.Draft;
import dev.tocsin.attacks.rows.Rows;
import dev.tocsin.schemas.CloudEvent;
import dev.tocsin.schemas.Topic;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * What one record changes and says, gathered first and then done at once: all puts, then all forwards. Thinking that
 * fails half way thereby leaves nothing behind.
 */
final class Step {
    private final long timestamp;
    private final List<Draft<?>> drafts = new ArrayList<>();
    private final List<Record<String, Publication<?>>> said = new ArrayList<>();

    /** @param timestamp of everything said: when what causes it was taken in, in milliseconds of the epoch */
    Step(long timestamp) {
        this.timestamp = timestamp;
    }

    /** The rows to think on; they change when this step is taken. */
    <V> Rows<V> on(Rows<V> rows) {
        Draft<V> draft = new Draft<>(rows);
        drafts.add(draft);
        return draft;
    }

    /** Says something to another part of the topology. */
    <V> void tell(Topic<String, V> topic, String key, V value) {
        said.add(new Record<>(key, new Publication<>(topic, value), timestamp));
    }

    /** Says something to the world, with headers that tell what {@code event} it is. */
    <V> void publish(Topic<String, V> topic, String key, V value, CloudEvent event) {
        Headers headers = new RecordHeaders();
        event.addTo(headers);
        said.add(new Record<>(key, new Publication<>(topic, value), timestamp, headers));
    }

    void take(ProcessorContext<String, Publication<?>> context) {
        try {
            drafts.forEach(Draft::commit);
            said.forEach(context::forward);
        } catch (RuntimeException e) {
            throw new HalfWritten(e);
        }
    }
}
