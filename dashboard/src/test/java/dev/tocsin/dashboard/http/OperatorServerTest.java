package dev.tocsin.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.dashboard.http.WebServer.Binding;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.kafka.common.metrics.stats.CumulativeSum;
import org.apache.kafka.common.metrics.stats.Value;
import org.junit.jupiter.api.Test;

class OperatorServerTest {
    private static HttpResponse<String> get(OperatorServer server, String path)
            throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void tellsWhatKafkaCountsOfItself() throws IOException, InterruptedException {
        Switch health = new Switch();
        try (var kafka = new org.apache.kafka.common.metrics.Metrics();
                Metrics metrics = new Metrics();
                OperatorServer server = OperatorServer.start(health, metrics, Binding.LOOPBACK)) {
            for (String task : new String[] {"0_0", "0_1"}) {
                var sensor = kafka.sensor("applied " + task);
                sensor.add(
                        kafka.metricName("applied-total", "stream-article-metrics", "", "task-id", task),
                        new CumulativeSum());
                sensor.add(kafka.metricName("last-info", "stream-article-metrics", "", "task-id", task), new Value());
                sensor.record(3);
            }
            metrics.add(kafka::metrics);
            String told = get(server, "/metrics").body();
            assertThat(told)
                    .contains("kafka_stream_article_metrics_applied_total{task_id=\"0_0\"} 3.0")
                    .contains("kafka_stream_article_metrics_applied_total{task_id=\"0_1\"} 3.0")
                    .contains("kafka_stream_article_metrics_last_infos{task_id=\"0_0\"} 3.0")
                    .contains("jvm_memory_used_bytes");
        }
    }

    @Test
    void tellsWhetherItIsWell() throws IOException, InterruptedException {
        Switch health = new Switch();
        try (Metrics metrics = new Metrics();
                OperatorServer server = OperatorServer.start(health, metrics, Binding.LOOPBACK)) {
            assertThat(get(server, "/health/ready").statusCode()).isEqualTo(200);
            health.isReady = false;
            assertThat(get(server, "/health/ready").statusCode()).isEqualTo(503);
            assertThat(get(server, "/health/live").statusCode()).isEqualTo(200);
            assertThat(get(server, "/api/attacks").statusCode()).isEqualTo(404);
        }
    }
}
