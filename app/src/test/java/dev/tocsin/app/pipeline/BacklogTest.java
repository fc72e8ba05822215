package dev.tocsin.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.app.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BacklogTest {
    @TempDir
    static Path directory;

    static EmbeddedBroker broker;
    static Admin admin;

    private String topic;
    private KafkaProducer<String, String> producer;
    private Backlog backlog;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(directory);
        admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    @AfterAll
    static void stopBroker() {
        admin.close();
        broker.close();
    }

    @BeforeEach
    void makeTopic(TestInfo test) throws Exception {
        topic = test.getTestMethod().orElseThrow().getName();
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", topic, "linger.ms", 0),
                new StringSerializer(),
                new StringSerializer());
        producer.initTransactions();
        backlog = new Backlog(Map.of("bootstrap.servers", broker.bootstrapServers()), "group-" + topic, List.of(topic));
    }

    @AfterEach
    void close() {
        backlog.close();
        producer.close();
    }

    @Test
    void anEmptyTopicIsDone() {
        assertThat(backlog.endsIfDone()).contains(Map.of(new TopicPartition(topic, 0), 0L));
    }

    @Test
    void aRecordThatWasNotTakenInIsNotDone() throws Exception {
        commit("one", "two");
        takenIn(1);
        assertThat(backlog.endsIfDone()).isEmpty();
        assertThat(backlog.passed(topic)).isOne();
    }

    @Test
    void theMarkerBehindTheLastRecordIsNotWaitedFor() throws Exception {
        commit("one", "two");
        takenIn(2);
        assertThat(backlog.endsIfDone()).contains(Map.of(new TopicPartition(topic, 0), 3L));
    }

    @Test
    void recordsOfAnAbortedTransactionAreNotWaitedFor() throws Exception {
        commit("one");
        takenIn(1);
        producer.beginTransaction();
        send("taken back");
        producer.abortTransaction();
        assertThat(backlog.endsIfDone()).isPresent();
    }

    @Test
    void recordsOfAnOpenTransactionAreWaitedFor() throws Exception {
        commit("one");
        takenIn(1);
        producer.beginTransaction();
        send("still to come");
        assertThat(backlog.endsIfDone()).isEmpty();
        producer.commitTransaction();
        takenIn(3);
        assertThat(backlog.endsIfDone()).isPresent();
    }

    private void commit(String... values) throws Exception {
        producer.beginTransaction();
        for (String value : values) {
            send(value);
        }
        producer.commitTransaction();
    }

    private void send(String value) throws Exception {
        producer.send(new ProducerRecord<>(topic, value)).get();
    }

    private void takenIn(long offset) throws Exception {
        admin.alterConsumerGroupOffsets(
                        "group-" + topic, Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(offset)))
                .all()
                .get();
    }
}
