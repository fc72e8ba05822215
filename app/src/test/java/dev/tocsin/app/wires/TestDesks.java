package dev.tocsin.app.wires;

import dev.tocsin.app.broker.EmbeddedBroker;
import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.revise.Edition;
import dev.tocsin.producer.ArticlePublisher;
import dev.tocsin.producer.desk.SourceCounts;
import dev.tocsin.producer.desk.WireDesk;
import dev.tocsin.producer.desk.WireState;
import dev.tocsin.schemas.Topic;
import dev.tocsin.schemas.TopicSetup;
import dev.tocsin.schemas.Topics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Desks on a real broker, on topics that no other test has, and what stands on those topics. */
final class TestDesks implements AutoCloseable {
    private static final AtomicInteger TESTS = new AtomicInteger();

    final Topics topics;
    Topic<String, String> wires;
    final Map<String, Object> kafka;
    final TestClock clock = new TestClock(Instant.parse("2022-09-05T10:00:00Z"));
    final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    ArticlePublisher publisher;
    WireState state;

    TestDesks(EmbeddedBroker broker) {
        this(broker, Map.of());
    }

    TestDesks(EmbeddedBroker broker, Map<String, Object> settings) {
        String prefix = "t" + TESTS.incrementAndGet() + ".";
        topics = Topics.of(prefix, prefix, 2);
        wires = WireState.topic(prefix, 2);
        kafka = new HashMap<>(settings);
        kafka.put("bootstrap.servers", broker.bootstrapServers());
        prepare();
        open();
    }

    private void prepare() {
        try (Admin admin = Admin.create(kafka)) {
            new TopicSetup(admin, Duration.ofSeconds(30)).prepare(List.of(topics.articles(), wires));
        }
    }

    private void open() {
        publisher = new ArticlePublisher(topics.articles(), kafka, clock);
        state = WireState.load(wires, kafka);
    }

    /** As after the process has ended, however it did, and begun anew. */
    void restart() {
        close();
        metrics.clear();
        open();
    }

    /** As after a crash that came between the broker's word and the note of it, for all that was ever published. */
    void restartWithoutMemory() {
        close();
        metrics.clear();
        wires = WireState.topic(wires.name(), 2);
        prepare();
        open();
    }

    WireDesk desk(String source) {
        return new WireDesk(source, publisher, state, new SourceCounts(source, metrics, clock), clock);
    }

    /** Every version on the topic, in the order of its partitions. */
    List<Article> published() {
        List<Article> articles = new ArrayList<>();
        try (KafkaConsumer<String, Article> reader = new KafkaConsumer<>(
                kafka,
                topics.articles().keys().deserializer(),
                topics.articles().values().deserializer())) {
            List<TopicPartition> partitions = List.of(
                    new TopicPartition(topics.articles().name(), 0),
                    new TopicPartition(topics.articles().name(), 1));
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> reader.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<String, Article> record : reader.poll(Duration.ofMillis(100))) {
                    articles.add(record.value());
                }
            }
        }
        return articles;
    }

    /** The version of an item that stands, by the order that everything downstream keeps to. */
    Optional<Article> standing(String key) {
        return published().stream().filter(article -> article.key().equals(key)).max(Comparator.comparing(Edition::of));
    }

    @Override
    public void close() {
        publisher.close();
        state.close();
    }
}
