package dev.tocsin.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.app.broker.EmbeddedBroker;
import dev.tocsin.app.tables.AttackTable;
import dev.tocsin.app.tables.TallyTable;
import dev.tocsin.attacks.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The five seeds all the way through a real broker, in one order after another. */
@Timeout(120)
class ArrivalOrderTest {
    @TempDir
    static Path directory;

    static EmbeddedBroker broker;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(directory);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        List<Article> seeds = Seeds.articles();
        assertThat(seeds).hasSize(5);
        String given = tables(seeds);
        assertThat(given).contains("Mazar-i-Sharif").contains("2022-05-25");
        List<Article> reversed = new ArrayList<>(seeds);
        Collections.reverse(reversed);
        assertThat(tables(reversed)).as("the last first").isEqualTo(given);
        List<Article> twice =
                Stream.concat(seeds.subList(2, 5).stream(), reversed.stream()).toList();
        assertThat(tables(twice)).as("some twice").isEqualTo(given);
    }

    @Test
    void aRunOnABrokerThatIsThereLeavesNothingBehind() throws Exception {
        tables(Seeds.articles().subList(0, 1));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get()).isEmpty();
            assertThat(admin.listGroups().all().get()).isEmpty();
        }
    }

    private static String tables(List<Article> articles) {
        try (Pipeline pipeline = Pipeline.apart(broker.bootstrapServers())) {
            articles.forEach(pipeline.publisher()::publish);
            Results results = pipeline.results(read -> {});
            return AttackTable.of(results.attacks().toList())
                    + TallyTable.of(results.tallies().toList());
        }
    }
}
