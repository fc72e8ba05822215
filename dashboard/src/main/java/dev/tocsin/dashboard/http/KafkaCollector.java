package dev.tocsin.dashboard.http;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/**
 * All numbers that Kafka keeps of itself, as they stand when they are asked for: {@code applied-total} of the group
 * {@code stream-article-metrics} is {@code kafka_stream_article_metrics_applied_total}. Kafka's tags are labels.
 */
final class KafkaCollector implements MultiCollector {
    private static final String TOTAL = "-total";

    private final Supplier<Map<MetricName, ? extends Metric>> metrics;

    KafkaCollector(Supplier<Map<MetricName, ? extends Metric>> metrics) {
        this.metrics = metrics;
    }

    @Override
    public MetricSnapshots collect() {
        Map<String, CounterSnapshot.Builder> counters = new TreeMap<>();
        Map<String, GaugeSnapshot.Builder> gauges = new TreeMap<>();
        metrics.get().forEach((name, metric) -> {
            if (metric.metricValue() instanceof Number number && Double.isFinite(number.doubleValue())) {
                add(name, number.doubleValue(), counters, gauges);
            }
        });
        MetricSnapshots.Builder all = MetricSnapshots.builder();
        counters.values().forEach(counter -> all.metricSnapshot(counter.build()));
        gauges.values().forEach(gauge -> all.metricSnapshot(gauge.build()));
        return all.build();
    }

    private static void add(
            MetricName metric,
            double value,
            Map<String, CounterSnapshot.Builder> counters,
            Map<String, GaugeSnapshot.Builder> gauges) {
        Labels labels = labels(metric);
        if (metric.name().endsWith(TOTAL) && value >= 0) {
            String counter = metric.name().substring(0, metric.name().length() - TOTAL.length());
            counters.computeIfAbsent(name(metric.group(), counter), name -> CounterSnapshot.builder()
                            .name(name))
                    .dataPoint(CounterDataPointSnapshot.builder()
                            .value(value)
                            .labels(labels)
                            .build());
        } else {
            gauges.computeIfAbsent(name(metric.group(), metric.name()), name -> GaugeSnapshot.builder()
                            .name(name))
                    .dataPoint(GaugeDataPointSnapshot.builder()
                            .value(value)
                            .labels(labels)
                            .build());
        }
    }

    private static Labels labels(MetricName metric) {
        Labels.Builder labels = Labels.builder();
        new TreeMap<>(metric.tags()).forEach((tag, value) -> labels.label(word(tag), value));
        return labels.build();
    }

    private static String name(String group, String name) {
        String whole = "kafka_" + word(group) + "_" + word(name);
        return whole.replaceAll("_(total|info|created|bucket)$", "_$1s");
    }

    private static String word(String words) {
        return words.replaceAll("[^A-Za-z0-9]+", "_");
    }
}
