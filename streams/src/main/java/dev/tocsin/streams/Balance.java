package dev.tocsin.streams;

import dev.tocsin.attacks.revise.Revised;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.common.metrics.Sensor.RecordingLevel;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Counts what became of versions of articles, as Kafka metrics of the group {@code stream-article-metrics}: {@code
 * applied-total}, {@code superseded-total} and {@code unread-total}. With what is held under embargo and the dead
 * letters they add up to all that came in.
 */
final class Balance {
    private final Map<Revised.Outcome, Sensor> sensors = new EnumMap<>(Revised.Outcome.class);

    Balance(ProcessorContext<?, ?> context) {
        for (Revised.Outcome outcome : Revised.Outcome.values()) {
            String name = outcome.name().toLowerCase(Locale.ROOT);
            String task = context.taskId().toString();
            sensors.put(outcome, context.metrics().addRateTotalSensor("article", task, name, RecordingLevel.INFO));
        }
    }

    void count(Revised.Outcome outcome) {
        sensors.get(outcome).record();
    }
}
