package dev.tocsin.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleBuilder;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.ReportStatus;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.Unread;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What versions of articles do to the sums, with telegrams for articles so that reading is out of the question. */
class ArticlesToTalliesTest {
    private static final String KABUL = "AF Kabul 2022-09-05 BOMBING 6";
    private static final String HERAT = "AF Herat 2022-09-02 SHOOTING 18";

    private final TestPipeline pipeline = new TestPipeline(Telegrams::read);

    @AfterEach
    void close() {
        pipeline.close();
    }

    private static ArticleBuilder item(String id, long version, String... lines) {
        return Article.builder("wire", id).version(version).body(String.join("\n", lines));
    }

    private static Article kill(String id, long version) {
        return item(id, version).status(ArticleStatus.CANCELED).build();
    }

    private void assertTally(String place, int attacks, long killed) {
        Tally tally = pipeline.placeTallies().get(place);
        assertThat(tally).as(place).isNotNull();
        assertThat(tally.attacks()).as("attacks in " + place).isEqualTo(attacks);
        assertThat(tally.killed().best()).as("killed in " + place).isEqualTo(killed);
    }

    @Test
    void anArticleEntersTheSumsOfItsPlacesAndDays() {
        pipeline.publish(item("a", 1, KABUL, HERAT).build());
        assertTally("city:test:Kabul", 1, 6);
        assertTally("city:test:Herat", 1, 18);
        assertTally("country:AF", 2, 24);
        assertThat(pipeline.dayTallies().get("country:AF|2022-09-02").killed().best())
                .isEqualTo(18);
    }

    @Test
    void aCorrectionReplacesItsNumbers() {
        pipeline.publish(item("a", 1, KABUL).build());
        pipeline.publish(item("a", 2, "AF Kabul 2022-09-05 BOMBING 8")
                .status(ArticleStatus.CORRECTED)
                .build());
        assertTally("city:test:Kabul", 1, 8);
        assertThat(pipeline.attacks()).as("still the one attack").hasSize(1);
    }

    @Test
    void aCorrectionToAnotherCityEmptiesTheFirst() {
        pipeline.publish(
                item("a", 1, KABUL).build(),
                item("a", 2, "AF Herat 2022-09-05 BOMBING 6").build());
        assertTally("city:test:Kabul", 0, 0);
        assertTally("city:test:Herat", 1, 6);
        assertTally("country:AF", 1, 6);
    }

    @Test
    void aCorrectionToAnotherCountryIsRetractedThereAndToldHere() {
        pipeline.publish(
                item("a", 1, KABUL).build(),
                item("a", 2, "PK Quetta 2022-09-05 BOMBING 6").build());
        assertTally("country:AF", 0, 0);
        assertTally("city:test:Kabul", 0, 0);
        assertTally("country:PK", 1, 6);
        assertThat(pipeline.attacks().values())
                .extracting(attack -> attack.place().countryCode() + " " + attack.status())
                .containsExactlyInAnyOrder("AF " + AttackStatus.RETRACTED, "PK " + AttackStatus.ACTIVE);
    }

    @Test
    void aKillTakesTheNumbersOutWhicheverComesFirst() {
        pipeline.publish(item("a", 1, KABUL).build(), kill("a", 2));
        assertTally("country:AF", 0, 0);
        pipeline.publish(kill("b", 2), item("b", 1, HERAT).build());
        assertTally("country:AF", 0, 0);
        assertThat(pipeline.placeTallies()).doesNotContainKey("city:test:Herat");
    }

    @Test
    void aKillOfOneOfTwoSourcesLeavesTheAttackToTheOther() {
        pipeline.publish(item("a", 1, KABUL).build(), item("b", 1, KABUL).build());
        assertThat(pipeline.attacks().values())
                .singleElement()
                .extracting(Attack::articleCount)
                .isEqualTo(2);
        pipeline.publish(kill("a", 2));
        assertTally("city:test:Kabul", 1, 6);
        assertThat(pipeline.attacks().values()).singleElement().satisfies(attack -> {
            assertThat(attack.status()).isEqualTo(AttackStatus.ACTIVE);
            assertThat(attack.articles()).singleElement().asString().endsWith("|b");
        });
        pipeline.publish(kill("b", 2));
        assertTally("city:test:Kabul", 0, 0);
        assertThat(pipeline.attacks().values())
                .singleElement()
                .extracting(Attack::status)
                .isEqualTo(AttackStatus.RETRACTED);
    }

    @Test
    void whatWasWithheldComesBackWithAHigherVersionAsTheSameAttack() {
        pipeline.publish(item("a", 1, KABUL).build());
        pipeline.publish(item("a", 2).status(ArticleStatus.WITHHELD).build());
        assertTally("city:test:Kabul", 0, 0);
        pipeline.publish(item("a", 3, KABUL).build());
        assertTally("city:test:Kabul", 1, 6);
        assertThat(pipeline.attacks()).hasSize(1);
    }

    @Test
    void theSameVersionTwiceAndAnOlderOneLateChangeNothing() {
        pipeline.publish(item("a", 2, KABUL).build());
        int said = pipeline.changes().size();
        pipeline.publish(
                item("a", 2, KABUL).build(),
                item("a", 1, "AF Kabul 2022-09-05 BOMBING 4").build());
        assertTally("city:test:Kabul", 1, 6);
        assertThat(pipeline.changes()).hasSize(said);
    }

    @Test
    void anItemThatStandsInForAnotherTakesItsPlaceInEitherOrder() {
        Article old = item("old", 1, KABUL).build();
        Article stand = item("new", 1, HERAT).replaces("old").build();
        pipeline.publish(old, stand, item("old", 2, KABUL).build());
        assertTally("country:AF", 1, 18);
        try (TestPipeline other = new TestPipeline(Telegrams::read)) {
            other.publish(stand, old);
            assertThat(other.placeTallies().get("country:AF").killed().best()).isEqualTo(18);
        }
    }

    @Test
    void anEmbargoedVersionCountsWhenItsTimeHasCome() {
        pipeline.publish(item("a", 1, KABUL)
                .embargoedUntil(TestPipeline.START.plus(Duration.ofHours(1)))
                .build());
        pipeline.passTime(Duration.ofMinutes(59));
        assertThat(pipeline.attacks()).isEmpty();
        pipeline.passTime(Duration.ofMinutes(2));
        assertTally("city:test:Kabul", 1, 6);
    }

    @Test
    void aKillReachesWhatIsUnderEmbargo() {
        pipeline.publish(item("a", 1, KABUL)
                .embargoedUntil(TestPipeline.START.plus(Duration.ofHours(1)))
                .build());
        pipeline.publish(kill("a", 2));
        assertThat(pipeline.driver()
                        .getKeyValueStore("embargoed-articles")
                        .all()
                        .hasNext())
                .as("its words are kept")
                .isFalse();
        pipeline.passTime(Duration.ofHours(2));
        assertThat(pipeline.attacks()).isEmpty();
    }

    @Test
    void everyVersionIsAccountedFor() {
        Article embargoed = item("e", 1, KABUL)
                .embargoedUntil(TestPipeline.START.plus(Duration.ofHours(1)))
                .build();
        pipeline.publish(
                item("a", 2, KABUL).build(),
                item("a", 1, KABUL).build(),
                item("b", 1, "?").build());
        pipeline.publish(item("c", 1, "!").build(), kill("a", 3), embargoed);
        pipeline.publish("wire|x", "no Avro at all".getBytes(StandardCharsets.UTF_8));
        pipeline.publish("wire|y", item("z", 1, KABUL).build());
        assertThat(pipeline.counted("applied")).isEqualTo(2);
        assertThat(pipeline.counted("superseded")).isEqualTo(1);
        assertThat(pipeline.counted("unread")).isEqualTo(1);
        assertThat(pipeline.records(pipeline.topics().deadLetters())).hasSize(3);
        pipeline.passTime(Duration.ofHours(2));
        assertThat(pipeline.counted("applied")).isEqualTo(3);
    }

    @Test
    void whatCannotBeDecodedGoesToTheDeadLettersAsItCame() {
        byte[] poison = {0, 1, 2, 3};
        pipeline.publish("wire|x", poison).publish(item("a", 1, KABUL).build());
        TestRecord<byte[], byte[]> dead =
                pipeline.records(pipeline.topics().deadLetters()).get(0);
        assertThat(dead.value()).isEqualTo(poison);
        assertThat(dead.headers().lastHeader("__streams.errors.topic").value())
                .asString()
                .isEqualTo(pipeline.topics().articles().name());
        assertTally("city:test:Kabul", 1, 6);
    }

    @Test
    void whatCannotBeReadIsSetAsideWithItsReason() {
        pipeline.publish(item("a", 1, "?").build());
        assertThat(pipeline.unread())
                .extracting(Unread::articleKey, Unread::reason)
                .containsExactly(tuple("wire|a", Unread.Reason.LANGUAGE));
    }

    @Test
    void anArticleThatBreaksTheReaderLeavesWhatStood() {
        pipeline.publish(
                item("a", 1, KABUL).build(),
                item("a", 3, "!").build(),
                item("a", 2, HERAT).build());
        assertTally("city:test:Kabul", 0, 0);
        assertTally("city:test:Herat", 1, 18);
    }

    @Test
    void anArticleThatTellsMoreThanCanBeKeptIsSetAsideWhole() {
        String[] lines = IntStream.range(0, 5000)
                .mapToObj(n -> "AF City" + n + " 2022-09-05 BOMBING 6")
                .toArray(String[]::new);
        pipeline.publish(item("a", 1, lines).build(), item("b", 1, KABUL).build());
        assertThat(pipeline.records(pipeline.topics().deadLetters()))
                .singleElement()
                .satisfies(dead -> assertThat(dead.headers()
                                .lastHeader("__streams.errors.message")
                                .value())
                        .asString()
                        .contains("wire|a tells 5000 attacks"));
        assertTally("country:AF", 1, 6);
    }

    @Test
    void everyPublicRecordSaysWhatItIs() {
        pipeline.publish(item("a", 1, KABUL).build(), item("b", 1, "?").build());
        var topics = pipeline.topics();
        for (var topic : List.of(topics.attacks(), topics.attackReports(), topics.attackChanges(), topics.unread())) {
            assertThat(pipeline.records(topic))
                    .as(topic.name())
                    .isNotEmpty()
                    .allSatisfy(ArticlesToTalliesTest::isEvent);
        }
        for (var topic : List.of(topics.placeTallies(), topics.dayTallies())) {
            assertThat(pipeline.records(topic))
                    .as(topic.name())
                    .isNotEmpty()
                    .allSatisfy(ArticlesToTalliesTest::isEvent);
        }
    }

    private static void isEvent(TestRecord<?, ?> record) {
        for (String header : List.of("ce_specversion", "ce_id", "ce_type", "ce_source", "ce_time")) {
            assertThat(record.headers().lastHeader(header)).as(header).isNotNull();
        }
    }

    @Test
    void changesAndWithdrawalsKeepNoWords() {
        pipeline.publish(item("a", 1, KABUL).build(), kill("a", 2));
        assertThat(pipeline.changes()).hasSize(2).allSatisfy(change -> assertThat(
                        change.after().claims())
                .allSatisfy(claim -> assertThat(claim.quote().words()).isEmpty()));
        var last = pipeline.records(pipeline.topics().reports());
        assertThat(last.get(last.size() - 1).value().status()).isEqualTo(ReportStatus.WITHDRAWN);
        assertThat(last.get(last.size() - 1).value().claims()).isEmpty();
    }
}
