package dev.tocsin.app.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.app.broker.EmbeddedBroker;
import dev.tocsin.app.pipeline.Pipeline;
import dev.tocsin.app.pipeline.Results;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Tally;
import dev.tocsin.schemas.TopicSetup;
import dev.tocsin.schemas.Topics;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A deployment of the previous release gets this one, and goes on: its topics, changelogs and committed offsets are as that
 * release left them, and no local state is there.
 *
 * <p>When this fails, running deployments cannot take their state along. Undo the change; or, where it is meant, say in the
 * CHANGELOG that the release asks for a rebuild under a new application id (docs/OPERATIONS.md), and record the state
 * anew with {@code app/record-state}. Also record it anew, in a file with its version, when a release is made.
 */
@Timeout(120)
class UpgradeTest {
    private static final String STATE = "state-0.1.jsonl.gz";
    private static final int PARTITIONS = 2;
    private static final Topics TOPICS = Topics.of(Topics.PREFIX, Topics.PREFIX, PARTITIONS);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void theStateOfThePreviousReleaseIsGoneOnWith(@TempDir Path data) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("broker"))) {
            restore(broker.bootstrapServers());
        }
        try (Pipeline pipeline = Pipeline.inProcess(data)) {
            Map<String, Attack> before = attacksByCity(pipeline.results(read -> {}));
            assertThat(before.keySet()).containsExactlyInAnyOrder("Herat", "Baghdad", "Lagos");

            UpgradeArticles.after().forEach(pipeline.publisher()::publish);
            Results results = pipeline.results(read -> {});

            Map<String, Attack> after = attacksByCity(results);
            assertThat(ids(after)).as("no attack is told anew").isEqualTo(ids(before));
            assertThat(after.get("Herat").independentSources()).isEqualTo(3);
            assertThat(after.get("Baghdad").killed().best()).isEqualTo(9);
            assertThat(after.get("Lagos").status()).isEqualTo(AttackStatus.RETRACTED);
            assertThat(after.get("Lagos").revision())
                    .isGreaterThan(before.get("Lagos").revision());
            assertThat(killedByCity(results)).isEqualTo(Map.of("Herat", 4L, "Baghdad", 9L, "Lagos", 0L));
        }
    }

    private static void restore(String bootstrapServers) throws Exception {
        List<Recorded> records;
        try (InputStream file = UpgradeTest.class.getResourceAsStream(STATE)) {
            records = Recorded.read(file);
        }
        Map<String, Object> kafka = Map.of("bootstrap.servers", bootstrapServers);
        try (Admin admin = Admin.create(kafka)) {
            createTopics(admin, records);
            write(kafka, records);
            commitAll(admin, records);
        }
    }

    private static void createTopics(Admin admin, List<Recorded> records) throws Exception {
        new TopicSetup(admin, PATIENCE).prepare(TOPICS.all());
        Set<String> internal = topics(records);
        internal.removeAll(TOPICS.all().stream().map(topic -> topic.name()).toList());
        admin.createTopics(internal.stream()
                        .map(topic ->
                                new NewTopic(topic, PARTITIONS, (short) 1).configs(Map.of("cleanup.policy", "compact")))
                        .toList())
                .all()
                .get();
    }

    private static void write(Map<String, Object> kafka, List<Recorded> records) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("acks", "all");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            records.stream()
                    .map(record -> producer.send(record.toProduce()))
                    .toList()
                    .forEach(UpgradeTest::done);
        }
    }

    private static void done(java.util.concurrent.Future<?> sent) {
        try {
            sent.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** All that the topology read was processed: that is how it was recorded. */
    private static void commitAll(Admin admin, List<Recorded> records) throws Exception {
        Map<TopicPartition, OffsetSpec> inputs = topics(records).stream()
                .filter(topic -> topic.equals(TOPICS.articles().name())
                        || topic.equals(TOPICS.reports().name()))
                .flatMap(topic -> List.of(new TopicPartition(topic, 0), new TopicPartition(topic, 1)).stream())
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
        admin.listOffsets(inputs)
                .all()
                .get()
                .forEach((partition, end) -> ends.put(partition, new OffsetAndMetadata(end.offset())));
        admin.alterConsumerGroupOffsets("tocsin", ends).all().get();
    }

    private static Set<String> topics(List<Recorded> records) {
        return records.stream().map(Recorded::topic).collect(Collectors.toSet());
    }

    private static Map<String, Attack> attacksByCity(Results results) {
        return results.attacks()
                .collect(Collectors.toMap(attack -> attack.place().city(), Function.identity()));
    }

    private static Map<String, String> ids(Map<String, Attack> attacks) {
        return attacks.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .id()));
    }

    private static Map<String, Long> killedByCity(Results results) {
        return results.tallies()
                .filter(tally -> tally.key().startsWith("city:"))
                .collect(Collectors.toMap(tally -> tally.place().city(), UpgradeTest::killed));
    }

    private static long killed(Tally tally) {
        return tally.killed().best();
    }
}
