package dev.tocsin.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.app.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EmbeddedBrokerTest {
    private static final TopicPartition WIRE = new TopicPartition("wire", 0);

    @TempDir
    Path directory;

    @Test
    void keepsWhatItWasGivenWhenItIsClosedAndStartedAgain() throws Exception {
        List<String> written;
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
            written = write(broker.bootstrapServers());
        }
        try (EmbeddedBroker again = EmbeddedBroker.start(directory)) {
            assertThat(read(again.bootstrapServers())).isEqualTo(written);
        }
    }

    @Test
    void keepsWhatItAcknowledgedWhenItsProcessIsKilled() throws Exception {
        Process process = brokerProcess();
        List<String> written;
        try {
            written = write(firstLine(process));
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(process.exitValue()).as("killed by signal 9").isEqualTo(128 + 9);
        try (EmbeddedBroker again = EmbeddedBroker.start(directory)) {
            assertThat(read(again.bootstrapServers())).isEqualTo(written);
        }
    }

    @Test
    void refusesADirectoryInUseByThisProcessOrAnother() throws Exception {
        try (EmbeddedBroker holder = EmbeddedBroker.start(directory)) {
            assertThat(holder.bootstrapServers()).startsWith("127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedBroker.start(directory))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining(directory + " is in use");
            Process other = brokerProcess();
            assertThat(other.waitFor()).isNotZero();
            assertThat(words(other)).contains(directory + " is in use");
        }
    }

    @Test
    void refusesADirectoryThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "no directory");
        assertThatThrownBy(() -> EmbeddedBroker.start(file))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(file + " cannot be written");
    }

    @Test
    void startsWhereFormattingWasCutShort() throws Exception {
        Files.writeString(
                Files.createDirectory(directory.resolve("log.forming")).resolve("half"), "written");
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
            assertThat(write(broker.bootstrapServers())).isNotEmpty();
        }
    }

    private Process brokerProcess() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerProcess.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static String firstLine(Process process) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        return lines.readLine();
    }

    private static String words(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> write(String bootstrapServers) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(WIRE.topic(), 1, (short) 1)))
                    .all()
                    .get();
        }
        List<String> values =
                IntStream.range(0, 1000).mapToObj(Integer::toString).toList();
        List<Future<RecordMetadata>> acknowledged = new ArrayList<>();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            values.forEach(value -> acknowledged.add(producer.send(new ProducerRecord<>(WIRE.topic(), value))));
        }
        for (Future<RecordMetadata> each : acknowledged) {
            each.get();
        }
        return values;
    }

    private static List<String> read(String bootstrapServers) {
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(WIRE));
            consumer.seekToBeginning(List.of(WIRE));
            long end = consumer.endOffsets(List.of(WIRE)).get(WIRE);
            while (consumer.position(WIRE) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }
}
