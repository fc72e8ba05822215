package dev.tocsin.app.wires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.app.broker.EmbeddedBroker;
import dev.tocsin.app.broker.SharedBroker;
import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.WireItem;
import dev.tocsin.producer.desk.Verdict;
import dev.tocsin.producer.desk.WireDesk;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedBroker.class)
class WireDeskTest {

    private final TestDesks desks;
    private WireDesk desk;

    WireDeskTest(EmbeddedBroker broker) {
        desks = new TestDesks(broker);
    }

    @BeforeEach
    void open() {
        desk = desks.desk("agency");
    }

    @AfterEach
    void close() {
        desks.close();
    }

    @Test
    void sameItemFiftyTimesIsOneRecord() throws Exception {
        assertThat(deliver(item("1", 0, "Nine died."))).isEqualTo(Verdict.NEW);
        for (int i = 0; i < 50; i++) {
            desks.clock.pass(Duration.ofMinutes(1));
            assertThat(deliver(item("1", 0, " Nine  died.\n"))).isEqualTo(Verdict.DUPLICATE);
        }
        assertThat(desks.published()).hasSize(1);
    }

    @Test
    void sameItemAfterARestartIsStillKnown() throws Exception {
        deliver(item("1", 0, "Nine died."));
        desks.restart();
        desk = desks.desk("agency");

        assertThat(deliver(item("1", 0, "Nine died."))).isEqualTo(Verdict.DUPLICATE);
        assertThat(desks.published()).hasSize(1);
    }

    @Test
    void crashBeforeTheNoteRepeatsItemsAndChangesNothing() throws Exception {
        deliver(item("numbered", 2, "Nine died."));
        deliver(item("numbered", 3, "Ten died."));
        deliver(item("plain", 0, "Nine died."));
        desks.clock.pass(Duration.ofMinutes(1));
        deliver(item("plain", 0, "Ten died."));
        desks.restartWithoutMemory();
        desk = desks.desk("agency");
        desks.clock.pass(Duration.ofMinutes(1));
        deliver(item("numbered", 2, "Nine died."));
        deliver(item("numbered", 3, "Ten died."));
        deliver(item("plain", 0, "Ten died."));

        assertThat(desks.standing("agency|numbered").orElseThrow().body()).isEqualTo("Ten died.");
        assertThat(desks.standing("agency|plain").orElseThrow().body()).isEqualTo("Ten died.");
    }

    @Test
    void changedWordsOfAnUnnumberedItemStandAndAStaleCopyDoesNot() throws Exception {
        deliver(item("1", 0, "Nine died."));
        desks.clock.pass(Duration.ofMinutes(5));
        assertThat(deliver(item("1", 0, "Twelve died."))).isEqualTo(Verdict.UPDATED);
        desks.clock.pass(Duration.ofMinutes(5));
        assertThat(deliver(item("1", 0, "Nine died."))).isEqualTo(Verdict.DUPLICATE);

        assertThat(desks.standing("agency|1").orElseThrow().body()).isEqualTo("Twelve died.");
    }

    @Test
    void feedThatChangesWordsWithoutItsTimeIsStillInOrder() throws Exception {
        Article first = item("1", 0, "Nine died.").toBuilder()
                .versionCreatedAt(Instant.parse("2022-09-05T12:00:00Z"))
                .build();
        deliver(first);
        deliver(first.toBuilder().body("Ten died.").build());
        deliver(first.toBuilder().body("Eleven died.").build());

        assertThat(desks.standing("agency|1").orElseThrow().body()).isEqualTo("Eleven died.");
    }

    @Test
    void olderWordsByTheFeedsOwnTimeChangeNothing() throws Exception {
        Article newer = item("1", 0, "Twelve died.").toBuilder()
                .versionCreatedAt(Instant.parse("2022-09-05T09:00:00Z"))
                .build();
        deliver(newer);
        Verdict verdict = deliver(newer.toBuilder()
                .body("Nine died.")
                .versionCreatedAt(Instant.parse("2022-09-05T08:00:00Z"))
                .build());

        assertThat(verdict).isEqualTo(Verdict.OUTDATED);
        assertThat(desks.standing("agency|1").orElseThrow().body()).isEqualTo("Twelve died.");
    }

    @Test
    void versionsCompareAsNumbers() throws Exception {
        deliver(item("1", 9, "Nine died."));
        deliver(item("1", 10, "Ten died."));
        assertThat(deliver(item("1", 2, "Two died."))).isEqualTo(Verdict.OUTDATED);

        assertThat(desks.standing("agency|1").orElseThrow().body()).isEqualTo("Ten died.");
    }

    @Test
    void otherWordsUnderTheSameVersionGoByTimeAndAreTold() throws Exception {
        Article early = item("1", 3, "Nine died.").toBuilder()
                .versionCreatedAt(Instant.parse("2022-09-05T08:00:00Z"))
                .build();
        deliver(early);
        deliver(early.toBuilder()
                .body("Ten died.")
                .versionCreatedAt(Instant.parse("2022-09-05T09:00:00Z"))
                .build());

        assertThat(desks.standing("agency|1").orElseThrow().body()).isEqualTo("Ten died.");
        assertThat(desk.counts().alerts()).isEqualTo(1);
    }

    @Test
    void killStandsWhicheverComesFirst() throws Exception {
        Article kill = Article.builder("agency", "1")
                .version(2)
                .status(ArticleStatus.CANCELED)
                .build();
        assertThat(deliver(kill)).isEqualTo(Verdict.WITHDRAWN);
        assertThat(deliver(item("1", 1, "Nine died."))).isEqualTo(Verdict.OUTDATED);
        assertThat(deliver(kill)).isEqualTo(Verdict.DUPLICATE);
        assertThat(desks.standing("agency|1").orElseThrow().status()).isEqualTo(ArticleStatus.CANCELED);

        assertThat(deliver(item("1", 3, "Nine died after all."))).isEqualTo(Verdict.UPDATED);
        assertThat(desk.counts().alerts()).isEqualTo(1);
        assertThat(desks.standing("agency|1").orElseThrow().status()).isEqualTo(ArticleStatus.USABLE);
    }

    @Test
    void advisoryKillsTheItemThatItNamesAndTellsNothingItself() throws Exception {
        deliver(item("157", 4, "Nine died."));
        Verdict verdict = deliver(
                Article.of("agency", "k1", "KILL KILL KILL", "Please kill item dpa 157. The story was killed."));

        assertThat(verdict).isEqualTo(Verdict.WITHDRAWN);
        assertThat(desks.standing("agency|157").orElseThrow().status()).isEqualTo(ArticleStatus.CANCELED);
        assertThat(desks.standing("agency|k1")).isEmpty();
    }

    @Test
    void advisoryMayNameItsItemByHeadline() throws Exception {
        deliver(Article.of("agency", "1", "Blast kills nine in Kabul", "Nine died."));
        deliver(Article.of(
                "agency",
                "k1",
                "STORY WITHDRAWN",
                "Please disregard the story headlined \"Blast kills nine in Kabul\"."));

        assertThat(desks.standing("agency|1").orElseThrow().status()).isEqualTo(ArticleStatus.CANCELED);
    }

    @Test
    void advisoryThatComesBeforeItsItemWaitsForItOverARestart() throws Exception {
        assertThat(deliver(Article.of("agency", "k1", "KILL KILL KILL", "Please kill item dpa 157.")))
                .isEqualTo(Verdict.HELD);
        assertThat(desks.published()).isEmpty();
        desks.restart();
        desk = desks.desk("agency");

        assertThat(deliver(item("157", 4, "Nine died."))).isEqualTo(Verdict.WITHDRAWN);
        assertThat(desks.standing("agency|157").orElseThrow().status()).isEqualTo(ArticleStatus.CANCELED);
    }

    @Test
    void killOfTheItemItselfInWords() throws Exception {
        deliver(item("1", 0, "Nine died."));
        desks.clock.pass(Duration.ofMinutes(1));
        deliver(Article.of("agency", "1", "STORY WITHDRAWN", "The item has been withdrawn."));
        desks.clock.pass(Duration.ofMinutes(1));
        deliver(item("1", 0, "Nine died."));

        assertThat(desks.standing("agency|1").orElseThrow().status()).isEqualTo(ArticleStatus.CANCELED);
    }

    @Test
    void holdHoldsAndALaterVersionFrees() throws Exception {
        deliver(item("1", 1, "Nine died."));
        assertThat(deliver(item("1", 2, "Nine died.").toBuilder()
                        .headline("HOLD HOLD HOLD")
                        .build()))
                .isEqualTo(Verdict.HELD);
        assertThat(desks.standing("agency|1").orElseThrow().status()).isEqualTo(ArticleStatus.WITHHELD);
        deliver(item("1", 3, "Eight died."));

        assertThat(desks.standing("agency|1").orElseThrow().status()).isEqualTo(ArticleStatus.USABLE);
    }

    @Test
    void correctionInWordsReplaces() throws Exception {
        deliver(item("1", 1, "Twenty died."));
        deliver(item("1", 2, "Five died.").toBuilder()
                .headline("CORRECTED-Blast kills five")
                .build());

        assertThat(desks.standing("agency|1").orElseThrow().status()).isEqualTo(ArticleStatus.CORRECTED);
    }

    @Test
    void embargoedItemIsPassedOnWithItsEmbargoAndAnExpiredOneRefused() throws Exception {
        Article waits = item("1", 1, "Nine died.").toBuilder()
                .embargoedUntil(desks.clock.instant().plusSeconds(60))
                .build();

        assertThat(deliver(waits)).isEqualTo(Verdict.EMBARGOED);
        assertThat(desks.standing("agency|1").orElseThrow().embargoedUntil()).isEqualTo(waits.embargoedUntil());
        assertThatThrownBy(() -> desk.deliver(
                        new WireItem(item("2", 1, "x"), desks.clock.instant().minusSeconds(1), null)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("expired");
        assertThat(desk.counts().refused()).isEqualTo(1);
    }

    @Test
    void sourcesDoNotReachIntoEachOther() throws Exception {
        deliver(item("157", 1, "Nine died."));
        WireDesk other = desks.desk("other");
        other.deliver(WireItem.of(Article.of("other", "k", "KILL KILL KILL", "Please kill item 157.")))
                .get();

        assertThat(desks.standing("agency|157").orElseThrow().status()).isEqualTo(ArticleStatus.USABLE);
    }

    private Verdict deliver(Article article) throws Exception {
        return desk.deliver(WireItem.of(article)).get();
    }

    private static Article item(String id, long version, String body) {
        return Article.builder("agency", id)
                .version(version)
                .headline("Blast in Kabul")
                .body(body)
                .build();
    }
}
