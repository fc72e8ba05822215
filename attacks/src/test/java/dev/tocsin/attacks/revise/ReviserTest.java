package dev.tocsin.attacks.revise;

import static dev.tocsin.attacks.revise.Telegrams.item;
import static dev.tocsin.attacks.revise.Telegrams.kill;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.ReportStatus;
import dev.tocsin.attacks.revise.Revised.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class ReviserTest {
    private static final String KABUL = "AF Kabul 2022-09-05 BOMBING 6";
    private static final String HERAT = "AF Herat 2022-09-02 BOMBING 18";

    /** What a reader of the reports knows after everything sent so far, and everything ever sent. */
    private final Map<String, Report> heard = new TreeMap<>();

    private final List<String> sent = new ArrayList<>();
    private Standing standing;

    private Revised take(Article article) {
        return hear(Reviser.revise(standing, article, Telegrams::read));
    }

    private Revised hear(Revised revised) {
        standing = revised.after();
        sent.clear();
        for (Report report : revised.reports()) {
            heard.put(report.key(), report);
            sent.add((report.status() == ReportStatus.TOLD ? "+" : "-") + report.key());
        }
        return revised;
    }

    @Test
    void aCorrectionTellsOnlyWhatChangedUnderTheNumbersItHad() {
        take(item(1, KABUL, HERAT).build());
        take(item(2, HERAT, "AF Kabul 2022-09-05 BOMBING 8").build());
        assertThat(sent).containsExactly("+AF|wire|a|0", "+AF|wire|a|1");
        assertThat(heard.get("AF|wire|a|0").claims().get(0).best()).isEqualTo(8);
    }

    @Test
    void whatACorrectionNoLongerTellsIsTakenBackWithoutWords() {
        take(item(1, KABUL, HERAT).build());
        take(item(2, HERAT).build());
        Report gone = heard.get("AF|wire|a|0");
        assertThat(gone.status()).isEqualTo(ReportStatus.WITHDRAWN);
        assertThat(gone.claims()).isEmpty();
        assertThat(gone.place().asTold()).isNull();
    }

    @Test
    void aCountryCorrectedIsTakenBackThereAndToldHere() {
        take(item(1, "AF Kabul 2022-09-05 BOMBING 6").build());
        take(item(2, "PK Quetta 2022-09-05 BOMBING 6").build());
        assertThat(sent).containsExactly("-AF|wire|a|0", "+PK|wire|a|0");
    }

    @Test
    void anotherAttackNeverGetsTheNumberOfOneNoLongerTold() {
        take(item(1, KABUL).build());
        take(item(2, "IQ Mosul 2014-06-10 SHOOTING 40").build());
        assertThat(sent).containsExactly("-AF|wire|a|0", "+IQ|wire|a|1");
        take(item(3, KABUL).build());
        assertThat(sent).containsExactly("-IQ|wire|a|1", "+AF|wire|a|0");
    }

    @Test
    void aKillThatComesFirstKeepsWhatComesLateOut() {
        take(kill(2));
        assertThat(take(item(1, KABUL).build()).outcome()).isEqualTo(Outcome.SUPERSEDED);
        assertThat(heard).isEmpty();
    }

    @Test
    void anUnnumberedKillBeatsUnnumberedVersionsWrittenAfterIt() {
        take(kill(0));
        take(item(0, KABUL).versionCreatedAt(Telegrams.minute(5)).build());
        assertThat(heard).isEmpty();
        take(item(1, KABUL).build());
        assertThat(sent).as("a number beats none").containsExactly("+AF|wire|a|0");
    }

    @Test
    void whatWasWithheldComesBackUnderItsNumber() {
        take(item(1, KABUL, HERAT).build());
        take(item(2).status(ArticleStatus.WITHHELD).build());
        assertThat(sent).containsExactly("-AF|wire|a|0", "-AF|wire|a|1");
        take(item(3, HERAT, KABUL).build());
        assertThat(sent).containsExactly("+AF|wire|a|0", "+AF|wire|a|1");
        assertThat(heard.get("AF|wire|a|0").place().city()).isEqualTo("Kabul");
    }

    @Test
    void whatAnotherItemStandsInForTellsNothingMore() {
        take(item(1, KABUL).build());
        hear(Reviser.replace(standing, "wire|a", "wire|b", Telegrams.minute(1)));
        assertThat(sent).containsExactly("-AF|wire|a|0");
        take(item(2, KABUL).build());
        assertThat(sent).isEmpty();
    }

    @Test
    void anUnreadableVersionTakesBackWhatTheReadableOneTold() {
        take(item(1, KABUL).build());
        Revised revised = take(item(2, "?").build());
        assertThat(revised.outcome()).isEqualTo(Outcome.UNREAD);
        assertThat(revised.unread()).isNotNull();
        assertThat(sent).containsExactly("-AF|wire|a|0");
    }

    @Test
    void theSameVersionTakenInAgainChangesNothing() {
        take(item(1, KABUL).build());
        Revised again = take(item(1, KABUL).ingestedAt(Telegrams.minute(90)).build());
        assertThat(again.outcome()).isEqualTo(Outcome.SUPERSEDED);
        assertThat(again.reports()).isEmpty();
    }

    @Property(tries = 500)
    void whatStandsDependsOnTheVersionsSeenAndNotOnTheirOrder(@ForAll("shuffled") List<List<Article>> orders) {
        Standing first = takeAll(orders.get(0));
        Map<String, Report> heardFirst = new TreeMap<>(heard);
        Standing second = takeAll(orders.get(1));
        assertThat(second.edition()).isEqualTo(first.edition());
        assertThat(accounts(second.told())).isEqualTo(accounts(first.told()));
        assertThat(accounts(told(heard))).isEqualTo(accounts(told(heardFirst)));
        assertThat(accounts(told(heard))).isEqualTo(accounts(second.told()));
    }

    @Property(tries = 500)
    void aNumberIsNeverGivenTwice(@ForAll("shuffled") List<List<Article>> orders) {
        Standing last = takeAll(orders.get(0));
        List<Integer> ordinals = new ArrayList<>();
        last.told().forEach(report -> ordinals.add(report.ordinal()));
        last.past().forEach(report -> ordinals.add(report.ordinal()));
        assertThat(ordinals).doesNotHaveDuplicates().allMatch(ordinal -> ordinal < last.nextOrdinal());
        assertThat(ordinals).as("every number given is remembered").hasSize(last.nextOrdinal());
    }

    private Standing takeAll(List<Article> articles) {
        standing = null;
        heard.clear();
        articles.forEach(this::take);
        return standing;
    }

    private static List<Report> told(Map<String, Report> heard) {
        return heard.values().stream()
                .filter(report -> report.status() == ReportStatus.TOLD)
                .toList();
    }

    /** The reports but for their numbers, which may remember the order. */
    private static List<String> accounts(List<Report> reports) {
        return reports.stream()
                .map(report -> report.withOrdinal(0).toString())
                .sorted()
                .toList();
    }

    @Provide
    Arbitrary<List<List<Article>>> shuffled() {
        return versions().list().ofMinSize(1).ofMaxSize(7).flatMap(all -> Arbitraries.shuffle(all)
                .list()
                .ofSize(2));
    }

    private Arbitrary<Article> versions() {
        Arbitrary<String> lines = Arbitraries.of(
                KABUL,
                HERAT,
                "AF Kabul 2022-09-05 BOMBING 8",
                "PK Quetta 2022-09-05 BOMBING 6",
                "IQ Mosul 2014-06-10 SHOOTING 40");
        Arbitrary<String> bodies = lines.list().uniqueElements().ofMaxSize(3).map(some -> String.join("\n", some));
        return Combinators.combine(
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.integers().between(0, 2).injectNull(0.3),
                        Arbitraries.of(ArticleStatus.values()),
                        Arbitraries.frequencyOf(Tuple.of(9, bodies), Tuple.of(1, Arbitraries.of("?"))))
                .as((version, minute, status, body) -> item(version, body)
                        .versionCreatedAt(minute == null ? null : Telegrams.minute(minute))
                        .status(status)
                        .build());
    }
}
