package dev.tocsin.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Three brokers and two instances of the topology, of which one each is lost while articles come in. */
@RequiresDocker
@Timeout(400)
class ClusterIT {
    private static final Duration UNTIL_THE_PAGE = Duration.ofMinutes(3);
    private static final Duration FAILOVER = Duration.ofMinutes(2);
    private static final String BAGHDAD = "city:geonames:98182";
    private static final String ARTICLE = "date 2026-11-1%d\n\nA car bomb killed %d people and injured 12 others"
            + " at a market in Baghdad on %s, police said.\n";

    @Test
    void theLossOfABrokerAndAnInstanceChangesNoTally(@TempDir Path folder) throws Exception {
        Map<String, String> expected = Distribution.unpacked().seedTallies();
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Instant begun = Instant.now();
        try (Compose cluster = Compose.up(inbox, "docker-compose.yml", "docker-compose.cluster.yml")) {
            Await.until(
                    "the seeds' tallies on the page",
                    UNTIL_THE_PAGE,
                    () -> CityTallies.shownAt(cluster.page()),
                    expected::equals);
            tell("three brokers: from nothing to the tallies on the page", begun);

            cluster.drop("before.txt", ARTICLE.formatted(1, 7, "Wednesday"));
            cluster.kill("kafka");
            cluster.kill("streams");
            cluster.drop("after.txt", ARTICLE.formatted(6, 3, "Monday"));
            begun = Instant.now();

            Map<String, String> after = Await.until(
                    "both attacks on Baghdad",
                    FAILOVER,
                    () -> CityTallies.shownAt(cluster.page()),
                    shown -> shown.getOrDefault(BAGHDAD, "").contains("attacks=2 "));
            tell("a broker and an instance lost: until articles count again", begun);
            assertThat(after.remove(BAGHDAD)).contains("killed={\"low\":10,\"best\":10,\"high\":10");
            assertThat(after).isEqualTo(expected);
        }
    }

    private static void tell(String what, Instant begun) {
        System.out.println(what + ": " + Duration.between(begun, Instant.now()).toSeconds() + " s");
    }
}
