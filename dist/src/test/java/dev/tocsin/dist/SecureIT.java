package dev.tocsin.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.app.access.Grant;
import dev.tocsin.app.access.Role;
import dev.tocsin.streams.Config;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A broker that asks who is there: everything works, and nobody can do more than their role needs. */
@RequiresDocker
@Timeout(300)
class SecureIT {
    private static final Config DEPLOYMENT = Config.from(Map.of());
    private static final List<String> TOPICS =
            DEPLOYMENT.topics().all().stream().map(topic -> topic.name()).toList();

    @TempDir
    static Path folder;

    static Compose compose;
    static final Map<Role, Map<String, Object>> clients = new EnumMap<>(Role.class);

    @BeforeAll
    static void up() throws Exception {
        compose = Compose.up(
                Files.createDirectory(folder.resolve("inbox")), "docker-compose.yml", "docker-compose.secure.yml");
        Path authority = Files.writeString(folder.resolve("ca.crt"), compose.fileIn("secrets-subscriber", "ca.crt"));
        for (Role role : Role.values()) {
            Properties properties = new Properties();
            properties.load(new StringReader(compose.fileIn("secrets-" + role.label(), "client.properties")));
            Map<String, Object> client = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> client.put(key, properties.getProperty(key)));
            client.put("ssl.truststore.location", authority.toString());
            client.put("bootstrap.servers", compose.kafka());
            clients.put(role, client);
        }
    }

    @AfterAll
    static void down() throws Exception {
        if (compose != null) {
            compose.close();
        }
    }

    @Test
    void everyRoleHasWhatItNeeds() throws Exception {
        Map<String, String> expected = Distribution.unpacked().seedTallies();
        Await.until(
                "the seeds' tallies on the page",
                Duration.ofMinutes(3),
                () -> CityTallies.shownAt(compose.page()),
                expected::equals);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatIsNotGrantedCannotBeWritten(Role role) {
        List<String> others = TOPICS.stream()
                .filter(topic -> !isGranted(role, topic, AclOperation.WRITE))
                .toList();
        assertThat(others).as("the producer cannot write attacks, and so on").isNotEmpty();
        Map<String, Object> settings = new HashMap<>(clients.get(role));
        settings.put("max.block.ms", 20_000);
        // An idempotent producer asks for leave to be one first, and whoever may write nothing has none.
        settings.put("enable.idempotence", false);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            assertThat(others).allSatisfy(topic -> assertThatThrownBy(() ->
                            producer.send(new ProducerRecord<>(topic, "a", "b")).get())
                    .hasRootCauseInstanceOf(TopicAuthorizationException.class));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatIsNotGrantedCannotBeRead(Role role) {
        List<String> others = TOPICS.stream()
                .filter(topic -> !isGranted(role, topic, AclOperation.READ))
                .toList();
        assertThat(others).isNotEmpty().allSatisfy(topic -> {
            try (KafkaConsumer<String, String> consumer =
                    new KafkaConsumer<>(reading(role), new StringDeserializer(), new StringDeserializer())) {
                consumer.assign(List.of(new TopicPartition(topic, 0)));
                assertThatThrownBy(() -> consumer.poll(Duration.ofSeconds(20)))
                        .isInstanceOf(TopicAuthorizationException.class);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void noRoleCanMakeOrDeleteTopicsOrGrantAccess(Role role) {
        try (Admin admin = Admin.create(clients.get(role))) {
            assertThatThrownBy(() -> admin.createTopics(List.of(new NewTopic("tocsin.mine", 1, (short) 1)))
                            .all()
                            .get())
                    .hasCauseInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() ->
                            admin.deleteTopics(List.of("tocsin.attacks")).all().get())
                    .hasCauseInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> admin.describeAcls(org.apache.kafka.common.acl.AclBindingFilter.ANY)
                            .values()
                            .get())
                    .hasCauseInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void aWrongPasswordAndAStrangerAreTurnedAway() {
        Map<String, Object> wrong = new HashMap<>(clients.get(Role.DASHBOARD));
        wrong.computeIfPresent(
                "sasl.jaas.config", (key, told) -> told.toString().replaceAll("password=\".", "password=\"x"));
        try (Admin admin = Admin.create(wrong)) {
            assertThatThrownBy(() -> admin.listTopics().names().get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    private static boolean isGranted(Role role, String topic, AclOperation operation) {
        return role.grants(DEPLOYMENT).stream()
                .filter(grant -> grant.name().equals(topic))
                .map(Grant::operations)
                .anyMatch(operations -> operations.contains(operation));
    }

    private static Map<String, Object> reading(Role role) {
        Map<String, Object> settings = new HashMap<>(clients.get(role));
        settings.put("auto.offset.reset", "earliest");
        return settings;
    }
}
