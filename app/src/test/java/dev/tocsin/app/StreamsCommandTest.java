package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.app.broker.EmbeddedBroker;
import dev.tocsin.app.broker.SharedBroker;
import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.producer.ArticlePublisher;
import dev.tocsin.schemas.Topic;
import dev.tocsin.schemas.Topics;
import dev.tocsin.schemas.client.AttackFeed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The topology as a deployment runs it: a process of its own on a Kafka that is there, under the environment's settings. */
@Timeout(120)
@ExtendWith(SharedBroker.class)
class StreamsCommandTest {
    private static final Pattern RUNS = Pattern.compile("desk runs on .*, its metrics are on port (\\d+)");

    private static final Duration POLL = Duration.ofMillis(200);

    private final EmbeddedBroker broker;

    @TempDir
    Path directory;

    StreamsCommandTest(EmbeddedBroker broker) {
        this.broker = broker;
    }

    @Test
    void articlesBecomeAttacksAndItTellsHowItDoesUntilItIsAskedToEnd() throws Exception {
        Process streams = streams("run.");
        try {
            String operators = "http://127.0.0.1:" + awaitRunning(streams);
            assertThat(get(operators + "/health/ready").statusCode()).isEqualTo(200);
            publish("run.");
            Attack attack = firstAttack("run.", streams);
            assertThat(attack.place().city()).isEqualTo("Herat");
            assertThat(attack.killed()).isEqualTo(Estimate.exactly(4));
            assertThat(get(operators + "/metrics").body())
                    .containsPattern("kafka_stream_article_metrics\\w*\\{[^}]*\\} [1-9]");
        } finally {
            streams.destroy();
        }
        assertThat(streams.waitFor()).as("ended by signal 15").isEqualTo(128 + 15);
        assertThat(Files.readAllLines(log()))
                .filteredOn(line -> line.startsWith("{"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(new ObjectMapper().readTree(line).fieldNames())
                        .toIterable()
                        .containsExactly("time", "level", "logger", "thread", "message", "error"));
    }

    @Test
    void topicThatIsNotAsItShouldBeIsNamedAndNothingStarts() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("bad.attacks", Optional.of(3), Optional.empty())))
                    .all()
                    .get();
        }
        Process streams = streams("bad.");

        assertThat(streams.waitFor()).isEqualTo(1);
        assertThat(Files.readString(log()))
                .contains("tocsin: the topics are not as they should be", "bad.attacks has 3");
    }

    private Process streams(String prefix) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Tocsin.class.getName(),
                "streams",
                "--metrics-port",
                "0",
                "--bootstrap-server",
                broker.bootstrapServers());
        command.environment()
                .putAll(Map.of(
                        "TOCSIN_APPLICATION_ID",
                        "desk",
                        "TOCSIN_INPUT_PREFIX",
                        prefix,
                        "TOCSIN_OUTPUT_PREFIX",
                        prefix,
                        "TOCSIN_PARTITIONS",
                        "2",
                        "TOCSIN_STATE_DIR",
                        directory.resolve("state").toString(),
                        "TOCSIN_LOG_LEVEL",
                        "INFO",
                        "TOCSIN_LOG_FORMAT",
                        "json",
                        "KAFKA_COMMIT_INTERVAL_MS",
                        "100"));
        return command.redirectErrorStream(true).redirectOutput(log().toFile()).start();
    }

    private Path log() {
        return directory.resolve("log");
    }

    private String awaitRunning(Process streams) throws IOException, InterruptedException {
        Matcher runs = RUNS.matcher("");
        while (!runs.reset(Files.readString(log())).find()) {
            assertThat(streams.isAlive()).as(Files.readString(log())).isTrue();
            Thread.sleep(50);
        }
        return runs.group(1);
    }

    private void publish(String prefix) {
        try (ArticlePublisher publisher = new ArticlePublisher(
                Topics.of(prefix, prefix, 2).articles(),
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                Clock.systemUTC())) {
            publisher.publish(Article.of(
                    "desk",
                    "1",
                    "Car bomb in Herat",
                    "A car bomb killed four people in Herat on Wednesday, police said."));
            publisher.flush();
        }
    }

    private Attack firstAttack(String prefix, Process streams) throws IOException {
        Topic<String, Attack> attacks = Topics.of(prefix, prefix, 2).attacks();
        try (AttackFeed feed = new AttackFeed(attacks, Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            List<AttackFeed.Change> changes = feed.poll(POLL);
            while (changes.isEmpty()) {
                assertThat(streams.isAlive()).as(Files.readString(log())).isTrue();
                changes = feed.poll(POLL);
            }
            return changes.get(0).after();
        }
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
