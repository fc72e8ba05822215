package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The demo in a process of its own, killed half way. */
@Timeout(120)
class KilledDemoTest {
    private static final long BETWEEN_LOOKS_NANOS = 1_000_000;

    private static final Pattern PAGE = Pattern.compile("http://127.0.0.1:\\d+/");

    @TempDir
    Path data;

    @Test
    void aKilledDemoGoesOnToTheSameTables() throws Exception {
        Process killed = demo("--port", "0", "--data", data.resolve("killed").toString());
        try {
            awaitFirstArticle(data.resolve("killed"), killed);
        } finally {
            killed.destroyForcibly().waitFor();
        }
        assertThat(killed.exitValue()).as("killed by signal 9").isEqualTo(128 + 9);

        String goneOn = tables(demo("--once", "--data", data.resolve("killed").toString()));
        assertThat(goneOn).contains("Mazar-i-Sharif");
        assertThat(goneOn).isEqualTo(tables(demo("--once")));
    }

    @Test
    void aDemoServesThePageUntilItIsAskedToEndAndTakesItsTemporaryFilesAway() throws Exception {
        Process demo = demo("--port", "0");
        try {
            HttpRequest page = HttpRequest.newBuilder(awaitPage(demo)).build();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(page, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("<title>Tocsin");
        } finally {
            demo.destroy();
        }
        assertThat(demo.waitFor()).as("ended by signal 15").isEqualTo(128 + 15);
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left.filter(Files::isDirectory)).isEmpty();
        }
    }

    private URI awaitPage(Process demo) throws IOException {
        Matcher page = PAGE.matcher("");
        while (!page.reset(Files.readString(data.resolve("err"))).find()) {
            assertThat(demo.isAlive()).isTrue();
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        return URI.create(page.group());
    }

    /** Half way: the topic has begun to fill, and what follows from it cannot all be written yet. */
    private static void awaitFirstArticle(Path data, Process demo) throws IOException {
        while (!hasRecords(data.resolve("broker/log/tocsin.articles-0"))
                && !hasRecords(data.resolve("broker/log/tocsin.articles-1"))) {
            assertThat(demo.isAlive()).isTrue();
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    private static boolean hasRecords(Path partition) throws IOException {
        Path segment = partition.resolve("00000000000000000000.log");
        return Files.exists(segment) && Files.size(segment) > 0;
    }

    private Process demo(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + data,
                "-Dtocsin.home=..",
                "-cp",
                System.getProperty("java.class.path"),
                Tocsin.class.getName(),
                "demo"));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectError(data.resolve("err").toFile())
                .start();
    }

    private String tables(Process demo) throws Exception {
        String tables = new String(demo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(demo.waitFor()).as(Files.readString(data.resolve("err"))).isZero();
        return tables;
    }
}
