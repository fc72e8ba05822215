package dev.tocsin.streams;

import dev.tocsin.schemas.Topics;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;

/**
 * What a deployment decides. Everything else is Kafka's: an environment variable {@code KAFKA_NUM_STREAM_THREADS} is
 * passed through as {@code num.stream.threads}, and so for every other key.
 *
 * @param applicationId names the consumer group, the state and the changelogs; a rebuild takes a new one
 * @param inputPrefix before the name of the topic that is read
 * @param outputPrefix before the names of the topics that are written, so that a rebuild can write beside an older run
 * @param partitions of each topic; fixed once for a deployment
 * @param stateDir where state on disk lies
 * @param kafka Kafka's own keys, which overrule this program's defaults but not what its promises rest on
 */
public record Config(
        String bootstrapServers,
        String applicationId,
        String inputPrefix,
        String outputPrefix,
        int partitions,
        Path stateDir,
        Medium medium,
        Map<String, String> kafka) {

    private static final String KAFKA = "KAFKA_";

    /** Where the rows of running tasks lie; the changelog on the broker is what lasts. */
    public enum Medium {
        /** On disk; state may outgrow memory. */
        ROCKSDB,
        /** In memory; for tests and small deployments. */
        MEMORY
    }

    public Config {
        kafka = Map.copyOf(kafka);
    }

    /**
     * Reads {@code TOCSIN_BOOTSTRAP_SERVERS}, {@code TOCSIN_APPLICATION_ID}, {@code TOCSIN_INPUT_PREFIX}, {@code
     * TOCSIN_OUTPUT_PREFIX}, {@code TOCSIN_PARTITIONS}, {@code TOCSIN_STATE_DIR}, {@code TOCSIN_STORES} (rocksdb or
     * memory), every {@code KAFKA_…}, and {@code TOCSIN_KAFKA_CONFIG}: a file of Kafka's own keys, where secrets are
     * better kept than in variables. A variable overrules the file.
     *
     * @throws IllegalArgumentException naming the variable and what it may hold
     */
    public static Config from(Map<String, String> env) {
        return new Config(
                env.getOrDefault("TOCSIN_BOOTSTRAP_SERVERS", "localhost:9092"),
                env.getOrDefault("TOCSIN_APPLICATION_ID", "tocsin"),
                env.getOrDefault("TOCSIN_INPUT_PREFIX", Topics.PREFIX),
                env.getOrDefault("TOCSIN_OUTPUT_PREFIX", Topics.PREFIX),
                partitions(env.getOrDefault("TOCSIN_PARTITIONS", Integer.toString(Topics.PARTITIONS))),
                Path.of(env.getOrDefault("TOCSIN_STATE_DIR", "data/streams")),
                medium(env.getOrDefault("TOCSIN_STORES", "rocksdb")),
                kafkaKeys(env));
    }

    private static int partitions(String number) {
        if (!number.matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException("TOCSIN_PARTITIONS is \"" + number + "\": it may be a number from 1");
        }
        return Integer.parseInt(number);
    }

    private static Medium medium(String name) {
        for (Medium medium : Medium.values()) {
            if (medium.name().equalsIgnoreCase(name)) {
                return medium;
            }
        }
        throw new IllegalArgumentException("TOCSIN_STORES is \"" + name + "\": it may be rocksdb or memory");
    }

    private static Map<String, String> kafkaKeys(Map<String, String> env) {
        Map<String, String> keys = keysOf(env.get("TOCSIN_KAFKA_CONFIG"));
        env.forEach((name, value) -> {
            if (name.startsWith(KAFKA)) {
                String key = name.substring(KAFKA.length()).toLowerCase(Locale.ROOT);
                keys.put(key.replace('_', '.'), value);
            }
        });
        return keys;
    }

    private static Map<String, String> keysOf(String file) {
        Map<String, String> keys = new TreeMap<>();
        if (file != null) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(Path.of(file))) {
                properties.load(reader);
            } catch (IOException e) {
                throw new IllegalArgumentException(
                        "TOCSIN_KAFKA_CONFIG: the file " + file + " cannot be read: "
                                + (e instanceof NoSuchFileException ? "there is no such file" : e.getMessage()),
                        e);
            }
            properties.stringPropertyNames().forEach(key -> keys.put(key, properties.getProperty(key)));
        }
        return keys;
    }

    /** What any client of Kafka needs to reach the brokers: where they are, who it is, and how long it waits. */
    public Map<String, String> client() {
        Map<String, String> client = new TreeMap<>(kafka);
        client.keySet().retainAll(AdminClientConfig.configNames());
        client.put("bootstrap.servers", bootstrapServers);
        return client;
    }

    /** The topics of this deployment. */
    public Topics topics() {
        return Topics.of(inputPrefix, outputPrefix, partitions);
    }

    /** The properties of Kafka Streams. */
    Properties properties(Topics topics) {
        Properties properties = new Properties();
        // A killed instance's partitions wait this long for their next owner; Kafka's own default is 45 s.
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, RocksDbSettings.class);
        properties.putAll(kafka);
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.put(
                StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG,
                topics.deadLetters().name());
        properties.put(
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, LogAndContinueExceptionHandler.class);
        properties.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, SetAside.class);
        return properties;
    }
}
