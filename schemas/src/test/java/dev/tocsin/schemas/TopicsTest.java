package dev.tocsin.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;

class TopicsTest {
    private static final Map<String, String> FOR_EVER = Map.of("cleanup.policy", "delete", "retention.ms", "-1");
    private static final Map<String, String> COMPACT =
            Map.of("cleanup.policy", "compact", "delete.retention.ms", "2592000000");
    private static final Map<String, String> THIRTY_DAYS =
            Map.of("cleanup.policy", "delete", "retention.ms", "2592000000");

    @Test
    void theTopicsOfADeployment() {
        assertThat(Topics.of("wire.", "rebuild-2.", 6).all())
                .extracting(Topic::name, topic -> topic.retention().config(), Topic::partitions)
                .containsExactly(
                        tuple("wire.articles", FOR_EVER, 6),
                        tuple("rebuild-2.reports", COMPACT, 6),
                        tuple("rebuild-2.attacks", COMPACT, 6),
                        tuple("rebuild-2.attack-reports", COMPACT, 6),
                        tuple("rebuild-2.attack-changes", FOR_EVER, 6),
                        tuple("rebuild-2.place-tallies", COMPACT, 6),
                        tuple("rebuild-2.day-tallies", COMPACT, 6),
                        tuple("rebuild-2.unread", THIRTY_DAYS, 6),
                        tuple("rebuild-2.dead-letters", THIRTY_DAYS, 6));
        assertThat(Topics.standard().attacks().name()).isEqualTo("tocsin.attacks");
        assertThat(Topics.standard().attacks().partitions()).isEqualTo(12);
    }

    /** Against Kafka's own choice for a record whose key is the country alone. */
    @Property(tries = 200)
    void aReportLiesWhereItsCountryLies(
            @ForAll("countries") String country,
            @ForAll String rest,
            @ForAll @IntRange(min = 1, max = 50) int partitions) {
        assertThat(CountryPartition.of(country + "|" + rest, partitions))
                .isEqualTo(BuiltInPartitioner.partitionForKey(country.getBytes(StandardCharsets.UTF_8), partitions));
    }

    @Provide
    Arbitrary<String> countries() {
        return Arbitraries.strings().withCharRange('A', 'Z').ofLength(2);
    }
}
