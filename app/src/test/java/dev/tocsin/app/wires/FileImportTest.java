package dev.tocsin.app.wires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.app.broker.EmbeddedBroker;
import dev.tocsin.app.broker.SharedBroker;
import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.producer.PublishException;
import dev.tocsin.producer.Refusal;
import dev.tocsin.producer.WireItem;
import dev.tocsin.producer.desk.Verdict;
import dev.tocsin.producer.files.FileImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedBroker.class)
class FileImportTest {

    @TempDir
    Path folder;

    private final List<Refusal> refusals = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private final TestDesks desks;
    private FileImport files;

    FileImportTest(EmbeddedBroker broker) {
        desks = new TestDesks(broker);
    }

    @BeforeEach
    void open() {
        files = begin(desks);
    }

    private FileImport begin(TestDesks at) {
        return new FileImport(at.topics.articles(), at.wires, at.kafka, at.clock, refusals::add, progress::add);
    }

    @AfterEach
    void close() {
        files.close();
        desks.close();
    }

    @Test
    void killsHoldsCorrectionsAndVersionsMeanWhatTheyMeanOnAnyWire() throws IOException {
        files.take(null, write("wire.ndjson", """
                {"id": "killed", "version": 1, "body": "Nine died in a blast."}
                {"id": "advisory", "headline": "KILL KILL KILL", "body": "Please kill item killed-1."}
                {"id": "killed-1", "version": 1, "body": "Eight died in a blast."}
                {"id": "withdrawn", "version": 1, "body": "Seven died."}
                {"id": "withdrawn", "version": 2, "status": "CANCELED", "body": ""}
                {"id": "late", "version": 3, "body": "Six died."}
                {"id": "late", "version": 2, "body": "Sixty died."}
                {"id": "corrected", "version": 2, "headline": "CORRECTED-Blast kills five", "body": "Five died."}
                """));

        assertThat(refusals).isEmpty();
        assertThat(standing("killed")).isEqualTo(ArticleStatus.USABLE);
        assertThat(standing("killed-1")).isEqualTo(ArticleStatus.CANCELED);
        assertThat(desks.standing("wire|advisory")).isEmpty();
        assertThat(standing("withdrawn")).isEqualTo(ArticleStatus.CANCELED);
        assertThat(desks.standing("wire|late").orElseThrow().body()).isEqualTo("Six died.");
        assertThat(standing("corrected")).isEqualTo(ArticleStatus.CORRECTED);
    }

    @Test
    void embargoIsPassedOnAndToldAsHeld() throws IOException {
        files.take(
                null,
                write(
                        "wire.ndjson",
                        "{\"id\": \"1\", \"body\": \"Nine died.\", \"embargoedUntil\": \"2022-09-06\"}\n"));

        assertThat(desks.standing("wire|1").orElseThrow().embargoedUntil()).hasToString("2022-09-06T00:00:00Z");
        assertThat(files.counts().of(Verdict.EMBARGOED)).isEqualTo(1);
    }

    @Test
    void sameFileAgainWritesNothingAndAWireOfTheSourceKnowsItsItems() throws Exception {
        Path wire = write(
                "wire.ndjson", "{\"id\": \"1\", \"body\": \"Nine died.\"}\n{\"id\": \"2\", \"body\": \"Two died.\"}\n");
        files.take("agency", wire);
        files.close();
        files = begin(desks);
        files.take("agency", wire);
        desks.restart();

        assertThat(files.counts().of(Verdict.DUPLICATE)).isEqualTo(2);
        assertThat(desks.published()).hasSize(2);
        assertThat(desks.desk("agency")
                        .deliver(WireItem.of(Article.of("agency", "1", "", "Nine died.")))
                        .get())
                .isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void everyFormThatAFolderTakesIsTaken() throws IOException {
        files.take(null, write("text.txt", "Blast in Kabul\n\nNine died."));
        files.take(
                "agency",
                write("ninjs.json", "{\"uri\": \"u\", \"pubstatus\": \"withheld\", \"headline\": \"Blast\"}"));
        files.take("agency", write("lines.jsonl", "{\"uri\": \"l\", \"headline\": \"Blast kills two\"}\n"));
        files.take(
                "agency",
                write(
                        "item.xml",
                        "<newsItem guid='g' version='2'><contentMeta><headline>Blast kills 13</headline></contentMeta></newsItem>"));
        files.take(null, write("notes", "Blast in Herat\n\nFour died."));

        assertThat(refusals).isEmpty();
        assertThat(desks.published())
                .extracting(Article::key)
                .containsExactlyInAnyOrder("text|text", "agency|u", "agency|l", "agency|g", "notes|notes");
        assertThat(desks.standing("agency|u").orElseThrow().status()).isEqualTo(ArticleStatus.WITHHELD);
    }

    @Test
    void whatIsNotTakenIsNamedWithItsLineAndTheRestGoesOn() throws IOException {
        Path lines = write("wire.ndjson", """
                {"id": "1"}

                {"id": "3", "body": "Bogot\uFFFD"}
                {"id": "4", "body": "Four died."}
                no JSON
                {"id": "6", "source": "other", "body": "Six died."}
                """);
        files.take("wire", lines);
        files.take(null, folder.resolve("missing.txt"));
        files.take(null, write("empty.ndjson", ""));

        assertThat(refusals).extracting(Refusal::line).containsExactly(1L, 3L, 5L, 6L, 0L, 0L);
        assertThat(refusals)
                .extracting(Refusal::toString)
                .anyMatch(told -> told.startsWith(lines + ":3: 3: body: holds bytes that are no letters"))
                .anyMatch(told -> told.endsWith("missing.txt: there is no such file"));
        assertThat(files.counts().refused()).isEqualTo(6);
        assertThat(desks.published()).extracting(Article::key).containsExactly("wire|4");
    }

    @Test
    void articlesOfManySourcesInOneFileAreEachTheirOwn() throws IOException {
        files.take(null, write("all.ndjson", """
                {"id": "157", "source": "one", "body": "Nine died."}
                {"id": "157", "source": "two", "body": "Nine died."}
                {"id": "k", "source": "two", "headline": "STORY WITHDRAWN", "body": "Please kill item 157."}
                """));

        assertThat(desks.standing("one|157").orElseThrow().status()).isEqualTo(ArticleStatus.USABLE);
        assertThat(desks.standing("two|157").orElseThrow().status()).isEqualTo(ArticleStatus.CANCELED);
    }

    @Test
    void longImportTellsHowFarItIs() throws IOException {
        Path lines = write(
                "long.ndjson",
                IntStream.range(0, 2_000)
                        .mapToObj(i -> "{\"id\": \"" + (10_000 + i) + "\", \"body\": \"Two died.\"}\n")
                        .collect(Collectors.joining()));
        files.take(null, lines);

        assertThat(progress).hasSize(4);
        assertThat(progress.get(1)).startsWith(lines + ": 50 %, files: 1000 fetched");
        assertThat(desks.published()).hasSize(2_000);
    }

    @Test
    void brokerThatGoesAwayIsTold(@TempDir Path data) throws IOException {
        EmbeddedBroker shortLived = EmbeddedBroker.start(data);
        Map<String, Object> impatient =
                Map.of("max.block.ms", 500, "request.timeout.ms", 500, "delivery.timeout.ms", 1000);
        try (TestDesks others = new TestDesks(shortLived, impatient);
                FileImport away = begin(others)) {
            shortLived.close();
            Path file = write("a.txt", "Nine died.");

            assertThatThrownBy(() -> away.take(null, file))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("1 article was not acknowledged");
        }
    }

    private ArticleStatus standing(String id) {
        return desks.standing("wire|" + id).orElseThrow().status();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
