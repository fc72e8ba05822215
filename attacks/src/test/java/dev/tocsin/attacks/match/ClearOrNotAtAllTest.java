package dev.tocsin.attacks.match;

import static dev.tocsin.attacks.match.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.DateBasis;
import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Sketch;
import dev.tocsin.attacks.tally.Tallies;
import dev.tocsin.attacks.tally.TallyState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Vague and undated reports are matched where it is clear to what, and never forced. */
class ClearOrNotAtAllTest {
    private static final Sketch EMBASSY = words(0, 12);

    private final Matcher matcher = new Matcher(MatchState.inMemory());
    private final Map<String, Attack> told = new TreeMap<>();

    private static Sketch words(int from, int to) {
        return new Sketch(
                List.of(),
                List.of(),
                List.of(),
                IntStream.range(from, to).boxed().toList(),
                List.of(),
                null);
    }

    private String take(ReportBuilder builder) {
        Report report = builder.build();
        Outcome outcome = matcher.apply(report);
        outcome.revisions().forEach(revision -> told.put(revision.after().id(), revision.after()));
        return outcome.memberships().stream()
                .filter(membership -> membership.reportKey().equals(report.key()))
                .findFirst()
                .orElseThrow()
                .attackId();
    }

    /** Joined, the one paper's later number would stand for both, and the dead of the first would be lost. */
    @Test
    void twoAttacksOfTwoWeeksInOnePhraseAreTwo() {
        String first = take(report("gazette", "1").on("2026-11-11").killed(7).sketch(EMBASSY));
        String second = take(report("gazette", "2").on("2026-11-16").killed(3).sketch(EMBASSY));
        String third = take(report("gazette", "3").on("2026-11-21").killed(3).sketch(EMBASSY));
        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
    }

    private static ReportBuilder embassy(String source) {
        return bombing(source, 6).at(ReportBuilder.kabul("Russian embassy"));
    }

    private static ReportBuilder bombing(String source, int killed) {
        return report(source, "1")
                .type(AttackType.SUICIDE_BOMBING)
                .killed(killed)
                .sketch(EMBASSY);
    }

    private static ReportBuilder another() {
        return embassy("radio").sketch(words(12, 24)).publishedAt(Instant.parse("2022-11-01T00:00:00Z"));
    }

    private static ReportBuilder undated(String source) {
        return embassy(source).on(DateSpan.UNKNOWN).publishedAt(null);
    }

    @Test
    void anUndatedReportJoinsByCitySiteAndToll() {
        String dated = take(embassy("wire"));
        assertThat(take(undated("blog"))).isEqualTo(dated);
    }

    @Test
    void inEitherOrder() {
        String undated = take(undated("blog"));
        assertThat(take(embassy("wire"))).isEqualTo(undated);
        assertThat(told.get(undated).date().date()).isEqualTo("2022-09-05");
    }

    @Test
    void betweenTwoThatFitAlikeItStandsAloneAndSaysSo() {
        String first = take(embassy("wire"));
        String second = take(another().on("2022-10-20"));
        String alone = take(undated("blog").sketch(words(6, 18)));
        assertThat(told.get(alone).ambiguousWith()).containsExactlyInAnyOrder(first, second);
        assertThat(told.get(alone).isTallied()).isFalse();
    }

    private static ReportBuilder inSeptember(String source) {
        LocalDate september = LocalDate.of(2022, 9, 1);
        return embassy(source)
                .sketch(words(6, 18))
                .on(new DateSpan(september, september.withDayOfMonth(30), DatePrecision.MONTH, DateBasis.TOLD));
    }

    @Test
    void aMonthIsThatOfTheAttackWhoseNewsCameThen() {
        String first = take(embassy("wire"));
        take(another().on("2022-09-20"));
        assertThat(take(inSeptember("blog"))).isEqualTo(first);
    }

    @Test
    void aMonthBridgesNoTwoAttacks() {
        String first = take(embassy("wire"));
        String second = take(another().on("2022-09-20"));
        take(inSeptember("blog").publishedAt(null));
        assertThat(first).isNotEqualTo(second);
        assertThat(told.get(first).articles()).containsExactly("wire|1");
        assertThat(told.get(second).articles()).containsExactly("radio|1");
    }

    @Test
    void twoAttacksOfOneDayInOneCityStayTwo() {
        String embassy = take(embassy("wire"));
        String mosque = take(report("wire", "2")
                .at(ReportBuilder.kabul("Hazrat Zakaria mosque"))
                .killed(21)
                .sketch(words(100, 112)));
        assertThat(mosque).isNotEqualTo(embassy);
    }

    /** Both fit the third report, and it is of the one only: through it the two would be one attack. */
    @Test
    void ofTwoAttacksThatOneArticleTellsAThirdReportIsOfTheOneItFitsBest() {
        String second =
                take(bombing("wire", 9).at(ReportBuilder.kabul("market")).on("2022-09-06"));
        String first = take(bombing("blog", 6).ordinal(0).on("2022-09-05"));
        assertThat(first).as("the only attack that is known so far").isEqualTo(second);
        String told = take(bombing("blog", 9).ordinal(1).on("2022-09-06"));
        assertThat(told).isEqualTo(second);
        assertThat(this.told.get(second).articles()).containsExactly("blog|1", "wire|1");
        assertThat(this.told.values())
                .filteredOn(attack -> attack.status() == AttackStatus.ACTIVE)
                .extracting(attack -> attack.killed().best())
                .containsExactlyInAnyOrder(6, 9);
        matcher.apply(bombing("blog", 9)
                        .ordinal(1)
                        .on("2022-09-06")
                        .version(2)
                        .withdrawn()
                        .build())
                .revisions()
                .forEach(revision -> this.told.put(revision.after().id(), revision.after()));
        assertThat(this.told.get(second).articles()).as("once it is withdrawn").containsExactly("blog|1", "wire|1");
        assertThat(this.told.values())
                .filteredOn(attack -> attack.status() == AttackStatus.ACTIVE)
                .hasSize(1);
    }

    @Test
    void oneArticleNeverTellsOneAttackTwice() {
        String first = take(embassy("wire").ordinal(0));
        assertThat(take(embassy("wire").ordinal(1))).isNotEqualTo(first);
    }

    @Test
    void aMentionJoinsTheAttackItGoesBackToAndCountsForNothingAlone() {
        String alone = take(embassy("blog").mention());
        assertThat(told.get(alone).basis()).isEqualTo(Basis.MENTION);
        assertThat(take(embassy("wire"))).isEqualTo(alone);
        assertThat(told.get(alone).basis()).isEqualTo(Basis.REPORT);
        assertThat(told.get(alone).mentions()).containsExactly("blog|1");
        assertThat(told.get(alone).articles()).containsExactly("wire|1");
    }

    @Test
    void reportsOfTwoCountriesNeverMeet() {
        String here = take(embassy("wire"));
        String there = take(embassy("radio").at(ReportBuilder.city("Kabul", 1138958, "PK", "13", "Russian embassy")));
        assertThat(there).isNotEqualTo(here);
    }

    @Test
    void absurdDaysDoNoHarm() {
        take(embassy("wire").on(new DateSpan(LocalDate.MIN, LocalDate.MAX, DatePrecision.YEAR, DateBasis.TOLD)));
        take(embassy("radio").on(DateSpan.day(LocalDate.of(1, 1, 1))));
        take(embassy("tv").on(DateSpan.day(LocalDate.of(9999, 12, 31))));
        TallyState state = TallyState.inMemory();
        Tallies tallies = new Tallies(state);
        told.values().forEach(tallies::apply);
        assertThat(state.tallies().get("city:geonames:1138958").lastAttack()).isNull();
        assertThat(told.values())
                .allSatisfy(attack -> assertThat(attack.killed().best()).isEqualTo(6));
    }

    @Test
    void theGreatestTollFits() {
        take(embassy("wire")
                .claim(
                        Measure.INJURED,
                        dev.tocsin.attacks.Party.VICTIM,
                        dev.tocsin.attacks.Claim.GREATEST,
                        dev.tocsin.attacks.Bound.EXACT,
                        dev.tocsin.attacks.Authority.UNATTRIBUTED,
                        null));
        assertThat(told.values())
                .singleElement()
                .satisfies(attack -> assertThat(attack.injured().best()).isEqualTo(100_000));
    }
}
