package dev.tocsin.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.app.Failure;
import dev.tocsin.app.broker.EmbeddedBroker;
import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.ReportStatus;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.read.Reader;
import dev.tocsin.producer.ArticlePublisher;
import dev.tocsin.schemas.Topics;
import dev.tocsin.streams.Config;
import dev.tocsin.streams.Config.Medium;
import dev.tocsin.streams.Inheritance;
import dev.tocsin.streams.TocsinStreams;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A second topology reads the articles of a first anew, beside it, and goes on with its ids and revisions. */
@Timeout(120)
class RebuildTest {
    private static final Instant THEN = Instant.parse("2026-11-12T08:00:00Z");

    @TempDir
    static Path data;

    private static EmbeddedBroker broker;
    private static Map<String, Attack> before;
    private static Map<String, Attack> after;
    private static Map<String, Tally> sumsBefore;
    private static Map<String, Tally> sumsAfter;

    @BeforeAll
    static void rebuild() throws Exception {
        broker = EmbeddedBroker.start(data.resolve("broker"));
        Config first = config("first");
        run(first, RebuildTest::publish);
        before = attacks(first);
        sumsBefore = sums(first);

        Config second = config("second");
        Preparation.of(second);
        inherit(second);
        run(second, config -> {});
        after = attacks(second);
        sumsAfter = sums(second);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void everyAttackKeepsItsIdAndItsNextRevisionIsHigher() {
        assertThat(before.values()).extracting(Attack::status).contains(AttackStatus.ACTIVE, AttackStatus.RETRACTED);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((id, attack) -> {
            Attack now = after.get(id);
            assertThat(now.status()).isEqualTo(attack.status());
            assertThat(now.killed()).isEqualTo(attack.killed());
            assertThat(now.articles()).isEqualTo(attack.articles());
            assertThat(now.revision())
                    .as("%s, so that a copy of the first run's attacks takes it", attack)
                    .isGreaterThanOrEqualTo(attack.revision() + (attack.status() == AttackStatus.ACTIVE ? 1 : 0));
        });
    }

    @Test
    void everyTallyComesToTheSameAtAHigherRevision() {
        assertThat(sumsAfter.keySet()).isEqualTo(sumsBefore.keySet());
        sumsBefore.forEach((key, sum) -> {
            assertThat(sumsAfter.get(key).killed()).isEqualTo(sum.killed());
            assertThat(sumsAfter.get(key).attacks()).isEqualTo(sum.attacks());
            assertThat(sumsAfter.get(key).revision()).isGreaterThan(sum.revision());
        });
    }

    @Test
    void everyReportBelongsToTheSameAttack() {
        Config first = config("first");
        Config second = config("second");
        assertThat(attackOfReport(second)).isEqualTo(attackOfReport(first)).hasSize(3);
    }

    @Test
    void aRebuildThatHasBegunInheritsNothingMore() {
        assertThatThrownBy(() -> inherit(config("second")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("second-matched-reports-changelog holds state already");
    }

    @Test
    void anEarlierRunThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new EarlierTopics(config("x").client(), Topics.of("in.", "nobody.", 2)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("nobody.attacks");
    }

    private static Config config(String name) {
        Map<String, String> quick = Map.of("commit.interval.ms", "100", "num.stream.threads", "2");
        return new Config(
                broker.bootstrapServers(), name, "in.", name + ".", 2, data.resolve(name), Medium.MEMORY, quick);
    }

    private static void inherit(Config rebuild) {
        EarlierTopics earlier = new EarlierTopics(rebuild.client(), Topics.of("in.", "first.", 2));
        new Inheritance(rebuild).write(earlier.run(), earlier.sums());
    }

    private interface Deed {
        void with(Config config) throws Exception;
    }

    private static void run(Config config, Deed deed) throws Exception {
        Preparation.of(config);
        deed.with(config);
        try (TocsinStreams streams = new TocsinStreams(config, Reader.standard()::read);
                Backlog backlog = new Backlog(
                        config.client(),
                        config.applicationId(),
                        List.of(
                                config.topics().articles().name(),
                                config.topics().reports().name()))) {
            streams.start(Duration.ofSeconds(30));
            Optional<Map<TopicPartition, Long>> last = Optional.empty();
            Optional<Map<TopicPartition, Long>> ends = backlog.endsIfDone();
            while (ends.isEmpty() || !ends.equals(last)) {
                assertThat(streams.end()).isNotDone();
                Thread.sleep(50);
                last = ends;
                ends = backlog.endsIfDone();
            }
        }
    }

    private static void publish(Config config) {
        String herat =
                "A car bomb killed four people and injured eleven others in Herat, Afghanistan, on Wednesday, police said.";
        String lagos = "Gunmen killed five people at a bus station in Lagos, Nigeria, on Wednesday, police said.";
        String baghdad =
                "A suicide bomber killed %s people at a market in Baghdad, Iraq, on Wednesday, officials said.";
        try (ArticlePublisher publisher =
                new ArticlePublisher(config.topics().articles(), config.client(), Clock.systemUTC())) {
            List.of(
                            article("gazette", "herat", 1, ArticleStatus.USABLE, herat),
                            article("herald", "herat", 1, ArticleStatus.USABLE, herat),
                            article("gazette", "baghdad", 1, ArticleStatus.USABLE, baghdad.formatted("seven")),
                            article("gazette", "baghdad", 2, ArticleStatus.CORRECTED, baghdad.formatted("nine")),
                            article("gazette", "lagos", 1, ArticleStatus.USABLE, lagos),
                            article("gazette", "lagos", 2, ArticleStatus.CANCELED, ""))
                    .forEach(publisher::publish);
            publisher.flush();
        }
    }

    private static Article article(String source, String id, int version, ArticleStatus status, String body) {
        return Article.builder(source, id)
                .version(version)
                .status(status)
                .language("en")
                .publishedAt(THEN)
                .versionCreatedAt(THEN)
                .body(body)
                .build();
    }

    private static Map<String, Attack> attacks(Config config) {
        return Results.read(config.client(), config.topics())
                .attacks()
                .collect(Collectors.toMap(Attack::id, Function.identity()));
    }

    private static Map<String, String> attackOfReport(Config config) {
        return LatestValues.read(config.client(), config.topics().attackReports()).stream()
                .filter(member -> member.status() == ReportStatus.TOLD)
                .collect(Collectors.toMap(Membership::reportKey, Membership::attackId));
    }

    private static Map<String, Tally> sums(Config config) {
        Map<String, Tally> sums = new HashMap<>();
        LatestValues.read(config.client(), config.topics().placeTallies()).stream()
                .forEach(sum -> sums.put(sum.key(), sum));
        LatestValues.read(config.client(), config.topics().dayTallies()).stream()
                .forEach(sum -> sums.put(sum.key(), sum));
        return sums;
    }
}
