package dev.tocsin.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.app.broker.EmbeddedBroker;
import dev.tocsin.attacks.Attack;
import dev.tocsin.schemas.CloudEvent;
import dev.tocsin.schemas.Topic;
import dev.tocsin.schemas.TopicSetup;
import dev.tocsin.schemas.Topics;
import dev.tocsin.schemas.client.AttackFeed;
import dev.tocsin.schemas.client.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the public contract promises, on a real broker: the topics as they are set up, and a consumer that follows them. */
@Timeout(60)
class ContractTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path directory;

    private static EmbeddedBroker broker;
    private static Admin admin;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(directory);
        admin = Admin.create(settings());
    }

    @AfterAll
    static void stop() {
        admin.close();
        broker.close();
    }

    @Test
    void missingTopicsAreCreatedAsTheyShouldBeAndCanBeWrittenToAtOnce() throws Exception {
        Topics topics = Topics.of("first.", "first.", 2);
        TopicSetup setup = new TopicSetup(admin, PATIENCE);
        TopicSetup.Outcome outcome = setup.prepare(topics.all());
        assertThat(outcome.created())
                .containsExactlyElementsOf(
                        topics.all().stream().map(Topic::name).toList());
        assertThat(outcome.differences()).isEmpty();
        write(topics.attacks(), List.of(Story.STEPS.get(0).attack()));
        assertThat(setup.prepare(topics.all())).isEqualTo(new TopicSetup.Outcome(List.of(), List.of()));
    }

    @Test
    void whatIsOtherThanItShouldBeIsToldAndLeftAsItIs() throws Exception {
        admin.createTopics(List.of(new NewTopic("other.attacks", Optional.of(3), Optional.empty())
                        .configs(Map.of("cleanup.policy", "delete"))))
                .all()
                .get();
        Topics topics = Topics.of("other.", "other.", 2);
        TopicSetup setup = new TopicSetup(admin, PATIENCE);
        List<String> differences = List.of(
                "other.attacks has 3 partitions, not 2",
                "other.attacks has cleanup.policy=delete, not compact",
                "other.attacks has delete.retention.ms=86400000, not 2592000000");
        assertThat(setup.prepare(List.of(topics.attacks()))).isEqualTo(new TopicSetup.Outcome(List.of(), differences));
        assertThat(setup.prepare(List.of(topics.attacks())).differences()).isEqualTo(differences);
    }

    @Test
    @Timeout(30)
    void aBrokerThatDoesNotAnswerIsNamedAsTheTroubleAndNotWaitedFor() {
        try (Admin nobody = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:1"))) {
            TopicSetup setup = new TopicSetup(nobody, Duration.ofSeconds(1));
            assertThatThrownBy(() -> setup.prepare(Topics.standard().all()))
                    .isInstanceOf(KafkaException.class)
                    .hasMessage("cannot list the topics: no answer within 1 s");
        }
    }

    @Test
    void aFeedFollowsTheStoryAndSeesNothingThatWasNotCommitted() throws Exception {
        Topics topics = Topics.of("story.", "story.", 2);
        new TopicSetup(admin, PATIENCE).prepare(topics.all());
        List<Attack> story = Story.STEPS.stream().map(Story.Step::attack).toList();
        write(topics.attacks(), story.subList(0, 3));
        writeAndAbort(topics.attacks(), story.get(story.size() - 1));
        try (AttackFeed feed = new AttackFeed(topics.attacks(), settings())) {
            List<AttackFeed.Change> changes = new ArrayList<>();
            while (!feed.isCaughtUp()) {
                changes.addAll(feed.poll(PATIENCE));
            }
            assertThat(changes)
                    .extracting(AttackFeed.Change::after)
                    .containsExactlyInAnyOrderElementsOf(story.subList(0, 3));
            assertThat(ids(feed)).isEqualTo(Story.STEPS.get(2).tallied());
            write(topics.attacks(), story.subList(3, story.size()));
            Story.Step last = Story.STEPS.get(Story.STEPS.size() - 1);
            while (!standing(feed, last.attack())) {
                feed.poll(PATIENCE);
            }
            assertThat(ids(feed)).isEqualTo(last.tallied());
        }
    }

    @Test
    void aRecordThatCannotBeReadStopsTheFeedWhereItLies() throws Exception {
        Topics topics = Topics.of("spoilt.", "spoilt.", 1);
        new TopicSetup(admin, PATIENCE).prepare(topics.all());
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            topics.attacks().name(), "aaaaaaa1", "{}".getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
        try (AttackFeed feed = new AttackFeed(topics.attacks(), settings())) {
            assertThatThrownBy(() -> feed.poll(PATIENCE))
                    .isInstanceOf(RecordDeserializationException.class)
                    .hasMessageContaining("spoilt.attacks-0 at offset 0")
                    .hasRootCauseMessage("2 bytes are no record: one begins with 0x00 and a schema id of four bytes");
        }
    }

    /** The ten lines of the guide for consumers, run as they stand there. */
    @Test
    void theLinesOfTheGuideAreRight() throws Exception {
        Topics topics = Topics.of("guide.", "guide.", 1);
        new TopicSetup(admin, PATIENCE).prepare(topics.all());
        write(topics.attacks(), Story.STEPS.stream().map(Story.Step::attack).toList());
        Map<String, Attack> attacks = new HashMap<>();
        try (KafkaConsumer<String, Attack> consumer = new KafkaConsumer<>(
                settings(),
                topics.attacks().keys().deserializer(),
                topics.attacks().values().deserializer())) {
            TopicPartition only = new TopicPartition(topics.attacks().name(), 0);
            consumer.assign(List.of(only));
            consumer.seekToBeginning(List.of(only));
            long killed = 0;
            while (consumer.position(only) < Story.STEPS.size()) {
                killed = sum(consumer, attacks);
            }
            assertThat(killed).isEqualTo(Story.STEPS.get(Story.STEPS.size() - 1).killed());
        }
        assertThat(blanksRemoved("src/test/java/dev/tocsin/app/contract/ContractTest.java"))
                .contains(linesOfTheGuide());
    }

    private static long sum(KafkaConsumer<String, Attack> consumer, Map<String, Attack> attacks) {
        for (ConsumerRecord<String, Attack> record : consumer.poll(Duration.ofSeconds(1))) {
            Attack attack = record.value();
            Attack known = attacks.get(attack.id());
            if (known == null || attack.revision() > known.revision()) {
                attacks.put(attack.id(), attack);
            }
        }
        long killed = attacks.values().stream()
                .filter(Attack::isTallied)
                .filter(attack -> attack.killed() != null)
                .mapToLong(attack -> attack.killed().best())
                .sum();
        return killed;
    }

    /** The guide's first piece of Java. */
    private static String linesOfTheGuide() throws IOException {
        String guide = blanksRemoved("../docs/CONSUMERS.md");
        int start = guide.indexOf("```java") + "```java".length();
        return guide.substring(start, guide.indexOf("```", start));
    }

    private static String blanksRemoved(String file) throws IOException {
        return Files.readString(Path.of(file)).replaceAll("\\s+", "");
    }

    private static boolean standing(AttackFeed feed, Attack last) {
        return last.equals(feed.attacks().get(last.id()));
    }

    private static Set<String> ids(AttackFeed feed) {
        return feed.attacks().tallied().map(Attack::id).collect(Collectors.toSet());
    }

    private static void write(Topic<String, Attack> topic, List<Attack> attacks) throws Exception {
        try (KafkaProducer<String, Attack> producer = producer(topic, settings())) {
            for (Attack attack : attacks) {
                producer.send(record(topic, attack)).get();
            }
        }
    }

    private static void writeAndAbort(Topic<String, Attack> topic, Attack attack) throws Exception {
        Map<String, Object> transactional = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), ProducerConfig.TRANSACTIONAL_ID_CONFIG, "aborts");
        try (KafkaProducer<String, Attack> producer = producer(topic, transactional)) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(record(topic, attack)).get();
            producer.abortTransaction();
        }
    }

    private static ProducerRecord<String, Attack> record(Topic<String, Attack> topic, Attack attack) {
        ProducerRecord<String, Attack> record = new ProducerRecord<>(topic.name(), attack.id(), attack);
        CloudEvent.of(topic, attack).addTo(record.headers());
        return record;
    }

    private static KafkaProducer<String, Attack> producer(Topic<String, Attack> topic, Map<String, Object> settings) {
        return new KafkaProducer<>(
                settings, topic.keys().serializer(), topic.values().serializer());
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }
}
