package dev.tocsin.attacks.match;

import static dev.tocsin.attacks.match.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.Authority;
import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Sketch;
import dev.tocsin.attacks.Trend;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** CODEBOOK.md, conflict between claims, 7, 8 and 10: whoever knows less of the same people gives way. */
class FatesTest {
    private static final Instant NOON = Instant.parse("2022-09-05T12:00:00Z");

    private static final Sketch WORDS = new Sketch(
            List.of(), List.of(), List.of(), IntStream.range(0, 12).boxed().toList(), List.of(), null);

    private static Attack attack(ReportBuilder... reports) {
        Matcher matcher = new Matcher(MatchState.inMemory());
        Attack last = null;
        for (ReportBuilder report : reports) {
            List<Revision> revisions =
                    matcher.apply(report.sketch(WORDS).build()).revisions();
            assertThat(revisions).hasSize(1);
            last = revisions.get(0).after();
        }
        assertThat(last.articles()).hasSize(reports.length);
        return last;
    }

    private static ReportBuilder gazette() {
        return report("gazette", "1");
    }

    private static ReportBuilder herald() {
        return report("herald", "1");
    }

    private static ReportBuilder at(ReportBuilder report, int hour) {
        return report.toldAt(NOON.plusSeconds(3600L * hour));
    }

    @Test
    void aTollThatHasRisenStandsBeforeTheOlderNumberOfTwo() {
        Attack attack = attack(
                at(gazette().killed(10), 0),
                at(herald().killed(10), 1),
                at(report("courier", "1").killed(12, Trend.RISEN), 2));
        assertThat(attack.killed()).isEqualTo(Estimate.exactly(12));
    }

    @Test
    void whoSpeaksAgainSinceStandsByTheNumber() {
        Attack attack = attack(
                at(gazette().killed(10), 3),
                at(herald().killed(10), 4),
                at(report("courier", "1").killed(12, Trend.RISEN), 2));
        assertThat(attack.killed()).isEqualTo(new Estimate(10, 10, 12, false));
    }

    @Test
    void aTollThatHasRisenLeavesTheHigherNumberOfOthers() {
        Attack attack = attack(
                at(gazette().killed(4), 0),
                at(herald().killed(4), 1),
                at(report("courier", "1").killed(3, Trend.RISEN), 2));
        assertThat(attack.killed()).isEqualTo(new Estimate(3, 4, 4, false));
    }

    @Test
    void aTollThatCountsAttackersInMovesNothing() {
        Attack attack = attack(
                at(
                        gazette()
                                .killed(3)
                                .claim(Measure.KILLED, Party.PERPETRATOR, 1, Bound.EXACT, Authority.POLICE, null),
                        0),
                at(herald().killed(4, Trend.RISEN), 1));
        assertThat(attack.killed()).isEqualTo(Estimate.exactly(3));
    }

    @Test
    void whoIsShotInOnePaperAndDeadInAnotherIsDead() {
        Attack attack = attack(gazette().injured(1), herald().killed(1));
        assertThat(attack.killed()).isEqualTo(Estimate.exactly(1));
        assertThat(attack.injured()).isNull();
    }

    @Test
    void threeShotAreOneDeadAndTwoInjured() {
        Attack attack = attack(herald().killed(1).injured(2), gazette().injured(3));
        assertThat(attack.killed()).isEqualTo(Estimate.exactly(1));
        assertThat(attack.injured()).isEqualTo(Estimate.exactly(2));
    }

    @Test
    void threeShotBesideTheirAttackerAreOneDeadAndTwoInjured() {
        Attack attack = attack(
                herald().killed(1)
                        .injured(2)
                        .claim(Measure.KILLED, Party.PERPETRATOR, 1, Bound.EXACT, Authority.UNATTRIBUTED, null),
                gazette()
                        .injured(3)
                        .claim(Measure.KILLED, Party.PERPETRATOR, 1, Bound.EXACT, Authority.UNATTRIBUTED, null));
        assertThat(attack.killed()).isEqualTo(Estimate.exactly(1));
        assertThat(attack.injured()).isEqualTo(Estimate.exactly(2));
    }

    @Test
    void anAttackerWhoHasDiedIsNotInjured() {
        Attack attack = attack(
                herald().killed(1)
                        .claim(Measure.INJURED, Party.PERPETRATOR, 1, Bound.EXACT, Authority.UNATTRIBUTED, null),
                gazette()
                        .killed(1)
                        .claim(Measure.KILLED, Party.PERPETRATOR, 1, Bound.EXACT, Authority.UNATTRIBUTED, null));
        assertThat(attack.perpetratorsKilled()).isEqualTo(Estimate.exactly(1));
        assertThat(attack.perpetratorsInjured()).isNull();
    }

    @Test
    void othersInjuredBesideTheDeadStayInjured() {
        Attack attack = attack(gazette().injured(4), herald().killed(1));
        assertThat(attack.killed()).isEqualTo(Estimate.exactly(1));
        assertThat(attack.injured()).isEqualTo(Estimate.exactly(4));
    }

    @Test
    void aManWhomAnotherPaperCallsTheGunmanIsNoVictim() {
        Attack attack = attack(
                gazette().killed(1),
                herald().claim(Measure.KILLED, Party.PERPETRATOR, 1, Bound.EXACT, Authority.UNATTRIBUTED, null));
        assertThat(attack.killed()).isNull();
        assertThat(attack.perpetratorsKilled()).isEqualTo(Estimate.exactly(1));
    }

    @Test
    void fourDeadMayBeThreeAndTheGunman() {
        Attack attack = attack(
                gazette().killed(4),
                herald().killed(3)
                        .claim(Measure.KILLED, Party.PERPETRATOR, 1, Bound.EXACT, Authority.UNATTRIBUTED, null));
        assertThat(attack.killed()).isEqualTo(Estimate.exactly(3));
        assertThat(attack.perpetratorsKilled()).isEqualTo(Estimate.exactly(1));
    }

    @Test
    void whenOneOfThoseHurtHasDiedTheFourDeadAreStillNotAllVictims() {
        Attack attack = attack(
                herald().killed(1)
                        .injured(1)
                        .claim(Measure.KILLED, Party.PERPETRATOR, 2, Bound.EXACT, Authority.UNATTRIBUTED, null),
                gazette().killed(4));
        assertThat(attack.killed()).isEqualTo(Estimate.exactly(1));
        assertThat(attack.perpetratorsKilled()).isEqualTo(Estimate.exactly(2));
    }

    @Test
    void whoIsShotInOneArticleOfAPaperAndDeadInItsNextIsDead() {
        Attack attack = attack(gazette().injured(1), report("gazette", "2").killed(1));
        assertThat(attack.killed()).isEqualTo(Estimate.exactly(1));
        assertThat(attack.injured()).isNull();
    }

    @Test
    void anArmysWordDoesNotMakeVillagersAttackers() {
        Attack attack = attack(
                gazette().killed(5),
                herald().claim(Measure.KILLED, Party.PERPETRATOR, 5, Bound.EXACT, Authority.WARRING_PARTY, "army"));
        assertThat(attack.killed()).isEqualTo(Estimate.exactly(5));
    }

    @Test
    void theOneWhoWasHurtIsAmongTheDeadOfThePapersNext() {
        Attack attack = attack(
                gazette().killed(2).injured(1).toldAt(NOON),
                report("gazette", "2").killed(3).toldAt(NOON.plusSeconds(3600)));
        assertThat(attack.killed()).isEqualTo(Estimate.exactly(3));
        assertThat(attack.injured()).isNull();
    }

    @Test
    void aTollThatRisesByAsManyAsWereHurtLeavesThemHurt() {
        Attack attack = attack(
                gazette().killed(6).injured(17).toldAt(NOON),
                report("gazette", "2").killed(23).toldAt(NOON.plusSeconds(3600)));
        assertThat(attack.killed()).isEqualTo(Estimate.exactly(23));
        assertThat(attack.injured()).isEqualTo(Estimate.exactly(17));
    }
}
