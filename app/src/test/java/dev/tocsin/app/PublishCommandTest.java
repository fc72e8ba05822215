package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.app.broker.EmbeddedBroker;
import dev.tocsin.app.broker.SharedBroker;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedBroker.class)
class PublishCommandTest {
    private final EmbeddedBroker broker;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    PublishCommandTest(EmbeddedBroker broker) {
        this.broker = broker;
    }

    @Test
    void filesAndFoldersArePublishedUnderTheirNames() throws IOException {
        Path drop = Files.createDirectory(folder.resolve("drop"));
        Files.writeString(drop.resolve("a.txt"), "Nine died.");
        Path lines = Files.writeString(folder.resolve("wire.ndjson"), "{\"id\": \"1\", \"body\": \"Two died.\"}\n");

        assertThat(run("publish", "--once", "desk=" + drop, "other=" + lines, lines.toString()))
                .isZero();
        assertThat(run("tail", "--once", "articles")).isZero();
        assertThat(out.toString().lines()).hasSize(3);
        assertThat(out.toString()).contains("desk").contains("other").contains("\"wire\"");
        assertThat(err.toString()).contains("desk: 1 fetched, 1 new");
    }

    @Test
    void badLineIsNamedAndTellsInTheExitCode() throws IOException {
        Path lines = Files.writeString(folder.resolve("bad.ndjson"), "{\"id\": \"1\"}\n");

        assertThat(run("publish", lines.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("bad.ndjson:1:").contains("body");
    }

    @Test
    void killInTheWordsOfAFileTakesEffect() throws IOException {
        Path lines = Files.writeString(folder.resolve("agency.ndjson"), """
                {"id": "157", "version": 4, "body": "Nine died."}
                {"id": "k1", "headline": "KILL KILL KILL", "body": "Please kill item 157. The story was killed."}
                """);

        assertThat(run("publish", lines.toString())).isZero();
        assertThat(err.toString()).contains("files: 2 fetched, 1 new, 0 updated, 1 withdrawn");
    }

    @Test
    void misuseAndMistakesInTheFileOfWiresAreNamed() throws IOException {
        Path wires = Files.writeString(folder.resolve("wires.yaml"), "sources: [{name: a, foldr: b}]\n");

        assertThat(run("publish")).isEqualTo(2);
        assertThat(run("publish", "--every", "often", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--every: \"often\" is no span of time");
        assertThat(run("publish", "--config", wires.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("wires.yaml: sources[0].foldr");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--bootstrap-server";
        all[arguments.length + 1] = broker.bootstrapServers();
        return Tocsin.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
