package dev.tocsin.attacks.match;

import static dev.tocsin.attacks.match.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Sketch;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of an attack's id when its reports come together, part, go and come back. */
class IdentityTest {
    private final Matcher matcher = new Matcher(MatchState.inMemory());
    private final Map<String, Attack> told = new TreeMap<>();

    private static ReportBuilder embassy(String source) {
        return report(source, "1")
                .at(ReportBuilder.kabul("Russian embassy"))
                .sketch(new Sketch(List.of(1L), List.of(), List.of(), List.of(10, 20, 30, 40, 50), List.of(), null));
    }

    private static ReportBuilder school(String source) {
        return report(source, "1")
                .on("2022-06-01")
                .at(ReportBuilder.kabul("girls' school"))
                .sketch(new Sketch(List.of(7L), List.of(), List.of(), List.of(11, 21, 31, 41, 51), List.of(), null));
    }

    private Attack take(ReportBuilder report) {
        Report built = report.build();
        Outcome outcome = matcher.apply(built);
        outcome.revisions().forEach(revision -> told.put(revision.after().id(), revision.after()));
        return outcome.memberships().stream()
                .filter(membership -> membership.reportKey().equals(built.key()) && membership.attackId() != null)
                .findFirst()
                .map(membership -> told.get(membership.attackId()))
                .orElse(null);
    }

    @Test
    void aSecondReportJoinsTheFirstAndRaisesTheRevision() {
        Attack first = take(embassy("afp").killed(4));
        Attack both = take(embassy("tass").killed(6));
        assertThat(both.id()).isEqualTo(first.id()).matches("[0-9a-z]{8}");
        assertThat(both.revision()).isEqualTo(2);
        assertThat(both.articles()).containsExactly("afp|1", "tass|1");
        assertThat(both.independentSources()).isEqualTo(2);
    }

    @Test
    void whatAReportMovesIsToldInWords() {
        take(embassy("afp").killed(4));
        Attack changed = take(embassy("afp").version(2).killed(6));
        assertThat(changed).isNull();
        Attack now = told.values().iterator().next();
        assertThat(now.change()).isEqualTo("killed 4 -> 6: afp");
    }

    @Test
    void aCorrectionThatMovesAReportToAnotherAttackMergesItsOwn() {
        Attack embassy = take(embassy("afp"));
        Attack school = take(school("tass"));
        assertThat(school.id()).isNotEqualTo(embassy.id());
        take(embassy("tass").version(2));
        assertThat(told.get(school.id()).status()).isEqualTo(AttackStatus.MERGED);
        assertThat(told.get(school.id()).mergedInto()).isEqualTo(embassy.id());
        assertThat(told.get(school.id()).killed()).isNull();
    }

    @Test
    void aMergedAttackComesBackUnderItsOwnId() {
        Attack embassy = take(embassy("afp"));
        Attack school = take(school("tass"));
        take(embassy("tass").version(2));
        take(school("tass").version(3));
        Attack back = told.get(school.id());
        assertThat(back.status()).isEqualTo(AttackStatus.ACTIVE);
        assertThat(back.revision()).isEqualTo(3);
        assertThat(back.change()).startsWith("told again, was MERGED");
        assertThat(told.get(embassy.id()).articles()).containsExactly("afp|1");
    }

    @Test
    void aWithdrawnHolderLeavesItsIdToTheOthers() {
        Attack first = take(embassy("afp"));
        take(embassy("tass"));
        take(embassy("afp").version(2).withdrawn());
        Attack left = told.get(first.id());
        assertThat(left.status()).isEqualTo(AttackStatus.ACTIVE);
        assertThat(left.articles()).containsExactly("tass|1");
    }

    @Test
    void anAttackThatNobodyTellsIsRetractedAndMayBeToldAgain() {
        Attack first = take(embassy("afp").killed(4));
        take(embassy("afp").version(2).withdrawn());
        assertThat(told.get(first.id()).status()).isEqualTo(AttackStatus.RETRACTED);
        assertThat(told.get(first.id()).claims()).isEmpty();
        take(embassy("afp").version(3).killed(5));
        assertThat(told.get(first.id()).status()).isEqualTo(AttackStatus.ACTIVE);
        assertThat(told.get(first.id()).revision()).isEqualTo(3);
    }

    @Test
    void aWithdrawalBeforeTheReportKeepsItOut() {
        take(embassy("afp").version(2).withdrawn());
        assertThat(take(embassy("afp").version(1))).isNull();
        assertThat(told).isEmpty();
    }

    @Test
    void theSameReportTwiceChangesNothing() {
        take(embassy("afp").killed(4));
        Outcome again = matcher.apply(embassy("afp").killed(4).build());
        assertThat(again.revisions()).isEmpty();
        assertThat(again.memberships()).isEmpty();
    }

    @Test
    void copiesOfOneAgencyAreOneSource() {
        take(embassy("paper1").lineage("AFP").killed(4));
        Attack attack = take(embassy("paper2").lineage("AFP").killed(4));
        assertThat(attack.independentSources()).isEqualTo(1);
        assertThat(attack.claims()).singleElement().satisfies(claim -> assertThat(claim.sources())
                .isEqualTo(1));
    }

    @Test
    void aPapersCopyWithoutACreditIsNoSecondSource() {
        take(copy("paper1", 40).killed(4));
        Attack attack = take(copy("paper2", 41).killed(4));
        assertThat(attack.independentSources()).isEqualTo(1);
        assertThat(attack.articles()).containsExactly("paper1|1", "paper2|1");
        assertThat(take(copy("paper3", 200).killed(4)).independentSources()).isEqualTo(2);
    }

    @Test
    void withoutTheStoryThatItCopiesAPaperSpeaksForItself() {
        Attack first = take(copy("paper1", 40).killed(4));
        take(copy("paper2", 40).killed(4));
        take(copy("paper1", 40).version(2).withdrawn());
        assertThat(told.get(first.id()).independentSources()).isEqualTo(1);
        take(copy("paper1", 300).version(3).killed(4));
        assertThat(told.get(first.id()).independentSources()).isEqualTo(2);
    }

    /** A story of a hundred words; that of the next number has all of them but one. */
    private static ReportBuilder copy(String source, int firstWord) {
        List<Integer> words =
                IntStream.range(firstWord, firstWord + 100).boxed().toList();
        return embassy(source).sketch(new Sketch(List.of(1L), List.of(), List.of(), words, List.of(), null));
    }
}
