package dev.tocsin.app.wires;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.app.Tocsin;
import dev.tocsin.app.broker.EmbeddedBroker;
import dev.tocsin.app.broker.SharedBroker;
import dev.tocsin.attacks.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The real command in a process of its own, killed without a word while files go on coming. */
@ExtendWith(SharedBroker.class)
class PublishCrashTest {
    private static final int FILES = 200;
    private final EmbeddedBroker broker;

    @TempDir
    Path drop;

    PublishCrashTest(EmbeddedBroker broker) {
        this.broker = broker;
    }

    @Test
    @Timeout(120)
    void killedProcessLosesNoItemAndRepeatsNoEffect() throws Exception {
        try (TestDesks desks = new TestDesks(broker)) {
            String prefix = desks.topics.articles().name().replace("articles", "");
            Process first = publish(prefix);
            int written = 0;
            while (desks.published().size() < FILES / 4) {
                written = write(written, 1);
            }
            first.destroyForcibly().waitFor();
            int before = desks.published().size();
            written = write(written, FILES);
            Process second = publish(prefix);
            while (keys(desks).size() < written) {
                Thread.sleep(200);
            }
            second.destroy();
            second.waitFor();

            Map<String, Long> keys = keys(desks);
            assertThat(before).as("published when it was killed").isLessThan(written);
            assertThat(keys).hasSize(written);
            assertThat(desks.published().stream()
                            .map(article -> article.key() + article.body())
                            .distinct())
                    .hasSize(written);
            assertThat(log()).content().as("said when it was asked to end").contains("tocsin: drop: ");
        }
    }

    private Path log() {
        return drop.resolveSibling(drop.getFileName() + ".log");
    }

    private int write(int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            Path part = Files.writeString(drop.resolve("f" + i + ".part"), i + " people died.");
            Files.move(part, drop.resolve("f" + i + ".txt"), StandardCopyOption.ATOMIC_MOVE);
        }
        return from + count;
    }

    private static Map<String, Long> keys(TestDesks desks) {
        return desks.published().stream().collect(Collectors.groupingBy(Article::key, Collectors.counting()));
    }

    private Process publish(String prefix) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                classPath,
                Tocsin.class.getName(),
                "publish",
                "drop=" + drop,
                "--bootstrap-server",
                broker.bootstrapServers());
        command.environment().put("TOCSIN_INPUT_PREFIX", prefix);
        command.environment().put("TOCSIN_PARTITIONS", "2");
        return command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }
}
