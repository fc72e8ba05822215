package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.app.broker.EmbeddedBroker;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@Timeout(60)
class CommandsTest {
    private static final String ARTICLE =
            "date 2022-05-27\n\nA car bomb killed four people and injured eleven others in"
                    + " Herat on Wednesday, police said.\n";

    @TempDir
    Path folder;

    @Test
    void replayNamesWhatItCannotTakeAndGoesOnWithTheRest() throws Exception {
        Path good = Files.writeString(folder.resolve("good.txt"), ARTICLE);
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
        Path latin = Files.write(folder.resolve("latin.txt"), "Bogot\u00e1\n".getBytes(StandardCharsets.ISO_8859_1));
        Path lines = Files.writeString(folder.resolve("lines.ndjson"), """
                {"id": "1", "body": "Nothing happened."}
                no JSON
                {"body": "An article without an id."}
                """);
        Path missing = folder.resolve("missing.txt");
        Path attacks = folder.resolve("attacks.ndjson");
        Path tallies = folder.resolve("tallies.ndjson");

        Ran ran = run("replay", "--attacks", attacks, "--tallies", tallies, good, empty, latin, lines, missing);

        assertThat(ran.code).as(ran.err).isEqualTo(1);
        assertThat(ran.err.lines())
                .anyMatch(line -> line.startsWith("tocsin: " + empty + ": empty"))
                .anyMatch(line -> line.startsWith("tocsin: " + latin + ":1: not valid UTF-8"))
                .anyMatch(line -> line.startsWith("tocsin: " + lines + ":2: "))
                .anyMatch(line -> line.startsWith("tocsin: " + lines + ":3: "))
                .anyMatch(line -> line.startsWith("tocsin: " + missing + ": there is no such file"));
        assertThat(Files.readAllLines(attacks))
                .singleElement()
                .asString()
                .contains("\"city\":\"Herat\"", "\"articles\":[\"good|good\"]", "\"policy\":\"tocsin\"");
        assertThat(Files.readAllLines(tallies)).anyMatch(line -> line.contains("\"city\":\"Herat\""));
        assertThat(ran.out).isEmpty();
    }

    @Test
    void readPrintsEachReportWithTheWordsItRestsOn() throws Exception {
        Ran ran = run("read", Files.writeString(folder.resolve("herat.txt"), ARTICLE));
        assertThat(ran.code).as(ran.err).isZero();
        assertThat(ran.out).contains("\"city\":\"Herat\"", "\"quote\":\"").endsWith("}\n");
    }

    @Test
    void whyTellsWhatJoinedTwoArticlesAndWhatPartedThem() throws Exception {
        Path articles = Files.writeString(folder.resolve("wire.ndjson"), """
                {"id": "1", "source": "one", "publishedAt": "2022-05-27T10:00:00Z", "body": "A car bomb killed four people and injured eleven others in Herat on Wednesday, police said."}
                {"id": "2", "source": "two", "publishedAt": "2022-05-27T12:00:00Z", "body": "A car bomb killed four people in the Afghan city of Herat on Wednesday. Eleven others were injured."}
                {"id": "3", "source": "two", "publishedAt": "2022-05-27T12:00:00Z", "body": "Gunmen shot dead two policemen in Kandahar on Thursday, officials said."}
                """);
        Path data = folder.resolve("data");
        Path attacks = folder.resolve("attacks.ndjson");
        Ran replayed = run("replay", "--data", data, "--attacks", attacks, articles);
        assertThat(replayed.code).as(replayed.err).isZero();

        Ran joined = run("why", "--data", data, "one|1", "two|2");
        assertThat(joined.code).as(joined.err).isZero();
        assertThat(joined.out)
                .contains("one|1 #0: Herat, 2022-05-25, ", "killed 4", "were joined to one attack", "the same city");

        Ran parted = run("why", "--data", data, "3", "1");
        assertThat(parted.out).contains("Kandahar", "were kept apart");

        String herat = Files.readAllLines(attacks).stream()
                .filter(line -> line.contains("Herat"))
                .map(line -> line.replaceFirst(".*?\"id\":\"([0-9a-z]+)\".*", "$1"))
                .findFirst()
                .orElseThrow();
        assertThat(run("why", "--data", data, herat, "3").out).contains("(the closest of 2)", "were kept apart");

        Ran unknown = run("why", "--data", data, "nothing", "3");
        assertThat(unknown.code).isEqualTo(1);
        assertThat(unknown.err).contains("nothing that stands is named nothing");
        assertThat(run("why", "--data", folder.resolve("elsewhere"), "1", "2").err)
                .contains("holds no run");
    }

    @Test
    void topicsAreCreatedAndTailedAndWhatIsNoRecordIsPassedOver() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"))) {
            String server = broker.bootstrapServers();
            assertThat(run("topics", "--bootstrap-server", server).err).contains("tocsin.attacks: created");
            Ran again = run("topics", "--bootstrap-server", server);
            assertThat(again.code).isZero();
            assertThat(again.err).contains("tocsin.attacks: is there");

            send(server, "tocsin.attacks", "no Avro");
            Ran attacks = run("tail", "attacks", "--once", "--bootstrap-server", server);
            assertThat(attacks.code).isEqualTo(1);
            assertThat(attacks.err)
                    .contains("tocsin.attacks, partition ", ", offset 0 is passed over: the first byte is");

            send(server, "tocsin.dead-letters", "no Avro");
            Ran letters = run("tail", "dead-letters", "--once", "--bootstrap-server", server);
            assertThat(letters.code).isZero();
            assertThat(letters.out).contains("\"key\":\"k\"", "\"value\":\"no Avro\"");

            Ran unknown = run("tail", "nonsense", "--bootstrap-server", server);
            assertThat(unknown.code).isEqualTo(1);
            assertThat(unknown.err).contains("there is no topic nonsense");
        }
    }

    @Test
    void aDataDirectoryInUseIsNamed() {
        Path data = folder.resolve("data");
        try (EmbeddedBroker holder = EmbeddedBroker.start(data.resolve("broker"))) {
            assertThat(holder.bootstrapServers()).isNotEmpty();
            Ran ran = run("demo", "--once", "--data", data);
            assertThat(ran.code).isEqualTo(1);
            assertThat(ran.err)
                    .isEqualTo("tocsin: data directory " + data.resolve("broker")
                            + " is in use by another tocsin; stop that one or name another directory\n");
        }
    }

    @Test
    void anOutputThatCannotBeWrittenIsToldBeforeAnyWork() {
        Ran ran = run("replay", "--attacks", folder.resolve("missing/attacks.ndjson"), "whatever.txt");
        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.err).endsWith("missing/attacks.ndjson cannot be written: there is no such file or folder\n");
    }

    @Test
    void anAddressThatIsNoneIsTold() {
        Ran ran = run("tail", "attacks", "--bootstrap-server", "localhost");
        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.err).startsWith("tocsin: Kafka at localhost does not do what it was asked: Invalid url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "replay",
                "replay --policy guess x.txt",
                "demo --data d --bootstrap-server localhost:9092",
                "demo --port 65536",
                "dashboard --port -1 --bootstrap-server localhost:9092",
                "tail",
                "topics",
                "inherit tocsin. --bootstrap-server localhost:9092"
            })
    void misuseIsTwo(String line) {
        Ran ran = run((Object[]) line.split(" "));
        assertThat(ran.code).isEqualTo(2);
        assertThat(ran.err).contains("Usage: tocsin");
    }

    private static void send(String server, String topic, String value) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", server), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            topic, "k".getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }

    private record Ran(int code, String out, String err) {}

    private static Ran run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine =
                Tocsin.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int code = commandLine.execute(words);
        return new Ran(code, out.toString(), err.toString());
    }
}
