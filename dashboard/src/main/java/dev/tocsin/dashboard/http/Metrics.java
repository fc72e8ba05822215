package dev.tocsin.dashboard.http;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/** What can be counted about the read side, at {@code /metrics} in Prometheus' form. */
public final class Metrics implements AutoCloseable {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    /** Where others put what they count. */
    public MeterRegistry registry() {
        return registry;
    }

    /** Adds all that Kafka counts of itself. */
    public void add(Supplier<Map<MetricName, ? extends Metric>> kafka) {
        registry.getPrometheusRegistry().register(new KafkaCollector(kafka));
    }

    /** Records of a topic taken into the read model. */
    public Counter read(String topic) {
        return registry.counter("tocsin.records.read", "topic", topic);
    }

    /** Records of a topic that could not be read, and were passed over. */
    public Counter refused(String topic) {
        return registry.counter("tocsin.records.refused", "topic", topic);
    }

    void watch(ChangeStream stream) {
        Gauge.builder("tocsin.stream.readers", stream, ChangeStream::readers)
                .description("Readers of the stream of changes")
                .register(registry);
        FunctionCounter.builder("tocsin.stream.dropped", stream, ChangeStream::dropped)
                .description("Readers that were too slow")
                .register(registry);
    }

    /** Notes one answer, by the route's pattern and not by the address, which anybody may invent. */
    void answered(Context context, Float milliseconds) {
        Timer.builder("tocsin.http.answers")
                .tag("route", context.endpoint().path)
                .tag("status", Integer.toString(context.statusCode()))
                .publishPercentileHistogram()
                .register(registry)
                .record((long) (milliseconds * 1_000), TimeUnit.MICROSECONDS);
    }

    Route route() {
        return Route.of(
                "/metrics",
                (context, parameters) ->
                        Answers.text(context, "text/plain; version=0.0.4; charset=utf-8", registry.scrape()));
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
