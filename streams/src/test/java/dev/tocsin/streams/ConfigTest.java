package dev.tocsin.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {
    private static Properties properties(Map<String, String> env) {
        Config config = Config.from(env);
        return config.properties(config.topics());
    }

    @Test
    void kafkasOwnKeysPassThrough() {
        Properties properties = properties(Map.of("KAFKA_NUM_STREAM_THREADS", "4", "KAFKA_SESSION_TIMEOUT_MS", "6000"));
        assertThat(properties).containsEntry("num.stream.threads", "4").containsEntry("session.timeout.ms", "6000");
    }

    @Test
    void whatTheProgramPromisesCannotBeTurnedOff() {
        Properties properties = properties(Map.of(
                "KAFKA_PROCESSING_GUARANTEE", "at_least_once",
                "KAFKA_PROCESSING_EXCEPTION_HANDLER", "none",
                "KAFKA_ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME", "elsewhere"));
        assertThat(properties)
                .containsEntry("processing.guarantee", "exactly_once_v2")
                .containsEntry("processing.exception.handler", SetAside.class)
                .containsEntry("errors.dead.letter.queue.topic.name", "tocsin.dead-letters");
    }

    @Test
    void aRebuildReadsTheSameArticlesAndWritesBeside() {
        Config config = Config.from(Map.of("TOCSIN_OUTPUT_PREFIX", "rebuild.", "TOCSIN_APPLICATION_ID", "rebuild"));
        assertThat(config.topics().articles().name()).isEqualTo("tocsin.articles");
        assertThat(config.topics().attacks().name()).isEqualTo("rebuild.attacks");
        assertThat(config.topics().deadLetters().name()).isEqualTo("rebuild.dead-letters");
    }

    @Test
    void aFileHoldsWhoTheClientIsAndVariablesOverruleIt(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("client.properties"),
                "security.protocol=SASL_SSL\nsasl.mechanism=PLAIN\nnum.stream.threads=2\n");
        Config config = Config.from(Map.of(
                "TOCSIN_KAFKA_CONFIG", file.toString(),
                "TOCSIN_BOOTSTRAP_SERVERS", "kafka:9092",
                "KAFKA_SASL_MECHANISM", "SCRAM-SHA-512"));
        assertThat(config.client())
                .as("what only the topology knows is left out")
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "bootstrap.servers", "kafka:9092",
                        "security.protocol", "SASL_SSL",
                        "sasl.mechanism", "SCRAM-SHA-512"));
        assertThat(config.properties(config.topics())).containsEntry("num.stream.threads", "2");
    }

    @Test
    void aBadValueIsNamedWithWhatItMayBe() {
        assertThatThrownBy(() -> Config.from(Map.of("TOCSIN_STORES", "floppy")))
                .hasMessage("TOCSIN_STORES is \"floppy\": it may be rocksdb or memory");
        assertThatThrownBy(() -> Config.from(Map.of("TOCSIN_PARTITIONS", "0")))
                .hasMessage("TOCSIN_PARTITIONS is \"0\": it may be a number from 1");
        assertThatThrownBy(() -> Config.from(Map.of("TOCSIN_KAFKA_CONFIG", "no-such-file")))
                .hasMessage("TOCSIN_KAFKA_CONFIG: the file no-such-file cannot be read: there is no such file");
    }
}
