package dev.tocsin.app.wires;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.app.broker.EmbeddedBroker;
import dev.tocsin.app.broker.SharedBroker;
import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.producer.desk.WireDesk;
import dev.tocsin.producer.files.DropFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedBroker.class)
class DropFolderTest {
    /** {@code -Ddrop.files=100000} is what an archive dropped in one go may hold; it takes half a minute. */
    private static final int MANY = Integer.getInteger("drop.files", 10_000);

    @TempDir
    Path folder;

    private final TestDesks desks;
    private WireDesk desk;
    private DropFolder drop;

    DropFolderTest(EmbeddedBroker broker) {
        desks = new TestDesks(broker);
    }

    @BeforeEach
    void open() {
        begin();
    }

    private void begin() {
        desk = desks.desk("drop");
        drop = new DropFolder(folder, desk, desks.state);
    }

    @AfterEach
    void close() {
        desks.close();
    }

    @Test
    void takesEveryFormOnceItIsComplete() throws IOException {
        write("text.txt", "Blast in Kabul\n\nNine died.");
        write(
                "page.html",
                "<html><body><article><p>" + "Ten people died at the bazaar on Monday, police said. ".repeat(3)
                        + "</p></article></body></html>");
        write("item.json", "{\"uri\": \"u\", \"headline\": \"Blast\", \"body_text\": \"Eleven died.\"}");
        write("lines.ndjson", "{\"id\": \"l\", \"body\": \"Twelve died.\"}\n");
        write(
                "item.xml",
                "<newsItem guid='g' version='2'><contentMeta><headline>Blast kills 13</headline></contentMeta></newsItem>");

        assertThat(drop.look()).isZero();
        assertThat(drop.look()).isEqualTo(5);
        settle();
        assertThat(drop.look()).isZero();
        assertThat(desks.published()).extracting(Article::id).containsExactlyInAnyOrder("text", "page", "u", "l", "g");
    }

    @Test
    void halfWrittenFileWaitsUntilItIsComplete() throws IOException {
        Path file = write("a.txt", "Nine di");
        drop.look();
        touch(Files.writeString(file, "Nine died."), 2);

        assertThat(drop.look()).isZero();
        assertThat(drop.look()).isEqualTo(1);
        settle();
        assertThat(desks.standing("drop|a").orElseThrow().body()).isEqualTo("Nine died.");
    }

    @Test
    void changedFileIsANewVersionAndAnUntouchedOneIsNotOverARestart() throws IOException {
        write("a.txt", "Nine died.");
        lookTwice();
        desks.clock.pass(Duration.ofMinutes(1));
        touch(write("a.txt", "Ten died."), 5);
        lookTwice();
        desks.restart();
        begin();

        assertThat(lookTwice()).isZero();
        assertThat(desks.published()).hasSize(2);
        assertThat(desks.standing("drop|a").orElseThrow().body()).isEqualTo("Ten died.");
    }

    @Test
    void linksHiddenFilesAndFilesUnderWayAreLeftAlone(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "Do not tell.");
        Files.createSymbolicLink(folder.resolve("link.txt"), secret);
        Files.createSymbolicLink(folder.resolve("folder"), elsewhere);
        write(".hidden.txt", "x");
        write("a.txt.part", "x");
        write("b.tmp", "x");

        assertThat(lookTwice()).isZero();
        assertThat(desks.published()).isEmpty();
    }

    @Test
    void badFileIsRefusedOnceAndStopsNoOther() throws IOException {
        Files.write(folder.resolve("bad.txt"), "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        write("bad.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><newsItem guid='g'>&e;</newsItem>");
        write("good.txt", "Nine died.");
        lookTwice();

        assertThat(lookTwice()).isZero();
        assertThat(desk.counts().refused()).isEqualTo(2);
        assertThat(desks.published()).extracting(Article::id).containsExactly("good");
    }

    @Test
    void killComesAsAFileToo() throws IOException {
        write("a.json", "{\"uri\": \"u\", \"version\": \"1\", \"headline\": \"Blast kills nine\"}");
        lookTwice();
        write("b.json", "{\"uri\": \"u\", \"version\": \"2\", \"pubstatus\": \"cancelled\"}");
        lookTwice();

        assertThat(desks.standing("drop|u").orElseThrow().status()).isEqualTo(ArticleStatus.CANCELED);
    }

    @Test
    void manyFilesAreTakenAtOnce() throws IOException {
        for (int i = 0; i < MANY; i++) {
            write("f" + i + ".txt", i + " people died.");
        }

        assertThat(lookTwice()).isEqualTo(MANY);
        assertThat(desks.published()).hasSize(MANY);
    }

    private int lookTwice() {
        int taken = drop.look() + drop.look();
        settle();
        return taken;
    }

    /** What was sent is acknowledged before its file counts as taken. */
    private void settle() {
        desks.publisher.flush();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void touch(Path file, int secondsLater) throws IOException {
        Files.setLastModifiedTime(
                file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + secondsLater * 1000L));
    }
}
