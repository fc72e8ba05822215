package dev.tocsin.streams;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackChange;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.Unread;
import dev.tocsin.attacks.read.Reading;
import dev.tocsin.schemas.Topic;
import dev.tocsin.schemas.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/**
 * The real topology with its stores in memory, and what somebody knows who follows its topics. Articles are taken in a
 * second after one another, from {@link #START} on.
 */
final class TestPipeline implements AutoCloseable {
    static final Instant START = Instant.parse("2022-09-06T00:00:00Z");

    private final Topics topics;
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, Article> articles;
    private final TestInputTopic<byte[], byte[]> bytes;
    private final Map<String, Heard<?, ?>> heard = new HashMap<>();
    private final Map<String, List<Metric>> counters = new HashMap<>();
    private Instant now = START;

    TestPipeline(Function<Article, Reading> reader) {
        this(reader, Map.of());
    }

    /** @param kafka further keys of Kafka's own */
    TestPipeline(Function<Article, Reading> reader, Map<String, String> kafka) {
        this(Config.from(inMemory(kafka)), reader);
    }

    TestPipeline(Config config, Function<Article, Reading> reader) {
        topics = config.topics();
        driver = new TopologyTestDriver(TocsinTopology.of(config, reader), properties(config), START);
        articles = input(topics.articles());
        bytes = driver.createInputTopic(topics.articles().name(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Map<String, String> inMemory(Map<String, String> kafka) {
        Map<String, String> env = new HashMap<>(Map.of("TOCSIN_STORES", "memory", "TOCSIN_PARTITIONS", "1"));
        kafka.forEach((key, value) -> env.put("KAFKA_" + key.replace('.', '_'), value));
        return env;
    }

    /**
     * The deployment's properties but for transactions: under those the test driver forgets what was written while a
     * record was decoded, and with it the dead letters.
     */
    private static Properties properties(Config config) {
        Properties properties = config.properties(config.topics());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        return properties;
    }

    private <K, V> TestInputTopic<K, V> input(Topic<K, V> topic) {
        return driver.createInputTopic(
                topic.name(), topic.keys().serializer(), topic.values().serializer());
    }

    TestPipeline publish(Article... versions) {
        for (Article article : versions) {
            publish(article.key(), article);
        }
        return this;
    }

    /** Under a key that need not be the article's own. */
    TestPipeline publish(String key, Article article) {
        now = now.plusSeconds(1);
        articles.pipeInput(key, article, now);
        return this;
    }

    TestPipeline publish(String key, byte[] value) {
        now = now.plusSeconds(1);
        bytes.pipeInput(key.getBytes(StandardCharsets.UTF_8), value, now);
        return this;
    }

    void passTime(Duration time) {
        driver.advanceWallClockTime(time);
    }

    Topics topics() {
        return topics;
    }

    /** The attacks as they stand, by id. */
    Map<String, Attack> attacks() {
        return latest(topics.attacks());
    }

    Map<String, Tally> placeTallies() {
        return latest(topics.placeTallies());
    }

    Map<String, Tally> dayTallies() {
        return latest(topics.dayTallies());
    }

    Map<String, Membership> memberships() {
        return latest(topics.attackReports());
    }

    List<AttackChange> changes() {
        return values(topics.attackChanges());
    }

    List<Unread> unread() {
        return values(topics.unread());
    }

    /** Everything ever written to a topic. */
    <K, V> List<TestRecord<K, V>> records(Topic<K, V> topic) {
        return heard(topic).records();
    }

    private <V> List<V> values(Topic<String, V> topic) {
        return records(topic).stream().map(TestRecord::value).toList();
    }

    private <V> Map<String, V> latest(Topic<String, V> topic) {
        return heard(topic).latest();
    }

    @SuppressWarnings("unchecked") // a topic is heard with its own serdes, and nowhere else
    private <K, V> Heard<K, V> heard(Topic<K, V> topic) {
        Heard<K, V> all = (Heard<K, V>) heard.computeIfAbsent(topic.name(), name -> new Heard<>(driver, topic));
        return all.listen();
    }

    /** What was heard on one topic so far. */
    private record Heard<K, V>(TestOutputTopic<K, V> output, List<TestRecord<K, V>> records, Map<K, V> latest) {
        Heard(TopologyTestDriver driver, Topic<K, V> topic) {
            this(
                    driver.createOutputTopic(
                            topic.name(),
                            topic.keys().deserializer(),
                            topic.values().deserializer()),
                    new ArrayList<>(),
                    new HashMap<>());
        }

        Heard<K, V> listen() {
            for (TestRecord<K, V> record : output.readRecordsToList()) {
                records.add(record);
                latest.put(record.key(), record.value());
            }
            return this;
        }
    }

    /** The sum over all tasks of a counter of {@code stream-article-metrics}. */
    long counted(String outcome) {
        return counters.computeIfAbsent(outcome + "-total", this::metrics).stream()
                .mapToLong(metric -> ((Double) metric.metricValue()).longValue())
                .sum();
    }

    private List<Metric> metrics(String name) {
        return driver.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().group().equals("stream-article-metrics"))
                .filter(metric -> metric.getKey().name().equals(name))
                .<Metric>map(Map.Entry::getValue)
                .toList();
    }

    TopologyTestDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.close();
    }
}
