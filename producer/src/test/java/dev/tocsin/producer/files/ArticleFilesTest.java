package dev.tocsin.producer.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.producer.Refusal;
import dev.tocsin.producer.Taken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
    @TempDir
    Path folder;

    private final Taken taken = new Taken();

    @Test
    void textFileIsOneArticleNamedAfterTheFile() throws IOException {
        read(write("kabul.txt", "A blast hit the bazaar. Two died."));

        assertThat(taken.articles).extracting(Article::key).containsExactly("kabul|kabul");
    }

    @Test
    void sourceThatTheCallerNamesGoesBeforeAll() throws IOException {
        write("a.txt", "Two died.");
        write(
                "b.ndjson",
                "{\"id\": \"1\", \"body\": \"Three died.\"}\n"
                        + "{\"id\": \"2\", \"source\": \"else\", \"body\": \"Four died.\"}");
        new ArticleFiles("desk", taken).read(folder);

        assertThat(taken.articles).extracting(Article::key).containsExactly("desk|a", "desk|1");
        assertThat(taken.refusals).extracting(Refusal::reason).allMatch(reason -> reason.contains("\"else\""));
        assertThat(taken.refusals).hasSize(1);
    }

    @Test
    void linesAreArticlesOfTheirOwnOrTheFilesSource() throws IOException {
        read(write("wire.ndjson", """
                {"id": "1", "body": "Two died.", "headline": "Blast", "version": 3, "status": "CORRECTED"}

                {"id": "2", "source": "agency", "body": "Three died.", "publishedAt": "2022-09-05T10:00:00Z"}
                """));

        assertThat(taken.refusals).isEmpty();
        assertThat(taken.articles).extracting(Article::key).containsExactly("wire|1", "agency|2");
        assertThat(taken.articles.get(0).version()).isEqualTo(3);
    }

    @Test
    void badLineIsNamedAndTheRestGoesOn() throws IOException {
        Path file = write(
                "wire.ndjson",
                "{\"id\": \"1\", \"body\": \"Two died.\"}\n{\"id\": \"2\"\n{\"id\": \"3\"}\n[]\n"
                        + "{\"id\": \"5\", \"body\": \"Five died.\"}");
        read(file);

        assertThat(taken.articles).extracting(Article::id).containsExactly("1", "5");
        assertThat(taken.refusals).extracting(Refusal::line).containsExactly(2L, 3L, 4L);
        assertThat(taken.refusals).extracting(Refusal::toString).allMatch(told -> told.startsWith(file + ":"));
    }

    @Test
    void bytesThatAreNoUtf8AreNamedByLine() throws IOException {
        Path text = folder.resolve("latin.txt");
        Files.write(text, "One line.\nCaf\u00e9 blast.".getBytes(StandardCharsets.ISO_8859_1));
        Path lines = folder.resolve("latin.ndjson");
        Files.write(
                lines,
                "{\"id\": \"1\", \"body\": \"x\"}\n{\"id\": \"2\", \"body\": \"\u00e9\"}"
                        .getBytes(StandardCharsets.ISO_8859_1));
        read(text);
        read(lines);

        assertThat(taken.articles).extracting(Article::id).containsExactly("1");
        assertThat(taken.refusals).extracting(Refusal::line).containsExactly(2L, 2L);
        assertThat(taken.refusals).extracting(Refusal::reason).allMatch(reason -> reason.contains("UTF-8"));
    }

    @Test
    void emptyAndMissingFilesAreRefused() throws IOException {
        read(write("empty.txt", ""));
        read(write("empty.ndjson", ""));
        read(folder.resolve("nowhere.txt"));

        assertThat(taken.articles).isEmpty();
        assertThat(taken.refusals).extracting(Refusal::reason).anyMatch(reason -> reason.contains("no such file"));
        assertThat(taken.refusals).hasSize(3);
    }

    @Test
    void lineTooLongForAnArticleCostsNoOther() throws IOException {
        read(write(
                "wire.ndjson",
                "{\"id\": \"1\", \"body\": \"" + "x".repeat((4 << 20)) + "\"}\n"
                        + "{\"id\": \"2\", \"body\": \"Two died.\"}\n"));

        assertThat(taken.refusals).extracting(Refusal::line).containsExactly(1L);
        assertThat(taken.articles).extracting(Article::id).containsExactly("2");
    }

    @Test
    void folderIsReadInOrderWithoutLinksHiddenAndOtherFiles() throws IOException {
        write("b.txt", "Two died.");
        write("a.txt", "Three died.");
        write(".hidden.txt", "Four died.");
        write("notes.md", "Five died.");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a.txt"));
        read(folder);

        assertThat(taken.articles).extracting(Article::id).containsExactly("a", "b");
        assertThat(taken.refusals).isEmpty();
    }

    @Test
    void folderWithoutArticlesIsRefused() throws IOException {
        write("notes.md", "Five died.");
        read(folder);

        assertThat(taken.refusals)
                .extracting(Refusal::reason)
                .containsExactly("there is no .txt, .ndjson or .jsonl file in this folder");
    }

    @Test
    void byteOrderMarkIsNoLetter() throws IOException {
        read(write("a.txt", "\uFEFFTwo died."));

        assertThat(taken.articles).extracting(Article::body).containsExactly("Two died.");
    }

    private void read(Path path) {
        new ArticleFiles(null, taken).read(path);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
