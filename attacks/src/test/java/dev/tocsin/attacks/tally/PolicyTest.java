package dev.tocsin.attacks.tally;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Authority;
import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.Grade;
import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Party;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The examples of CODEBOOK.md, "Conflict between claims" and "Other policies". */
class PolicyTest {
    private static final Instant EVENING = Instant.parse("2022-09-05T18:00:00Z");

    @Test
    void nobodyGivesANumber() {
        Counts counts = count(Policy.TOCSIN);
        assertThat(counts.killed()).isNull();
        assertThat(counts.injured()).isNull();
        assertThat(counts.grade()).isEqualTo(Grade.SINGLE_SOURCE);
    }

    @Test
    void mostIndependentSourcesWin() {
        Counts counts = count(Policy.TOCSIN, killed(6).by(3), killed(9).by(1).at(EVENING));
        assertThat(counts.killed()).isEqualTo(new Estimate(6, 6, 9, false));
        assertThat(counts.grade()).isEqualTo(Grade.DISPUTED);
    }

    @Test
    void whatIsReplacedNoLongerStands() {
        Counts counts =
                count(Policy.TOCSIN, killed(4).by(2).stillSaidBy(0), killed(6).by(2));
        assertThat(counts.killed()).isEqualTo(Estimate.exactly(6));
        assertThat(counts.grade()).isEqualTo(Grade.CORROBORATED);
    }

    @Test
    void atLeastThirtyStandsForThirtyAndSaysSo() {
        assertThat(count(Policy.TOCSIN, atLeast(30)).killed()).isEqualTo(new Estimate(30, 30, 30, true));
    }

    @Test
    void exactBeatsAtLeastWhereAsManySayIt() {
        Counts counts = count(Policy.TOCSIN, atLeast(30), killed(41));
        assertThat(counts.killed()).isEqualTo(new Estimate(30, 41, 41, false));
        assertThat(counts.grade()).isEqualTo(Grade.SINGLE_SOURCE);
    }

    @Test
    void whatIsToldBesideANumberLaterMakesItGrow() {
        Counts counts = count(Policy.TOCSIN, killed(5).by(2), more(2).at(EVENING));
        assertThat(counts.killed()).isEqualTo(Estimate.exactly(7));
        assertThat(counts.grade()).isEqualTo(Grade.CORROBORATED);
        assertThat(count(Policy.GTD, killed(5), more(2).at(EVENING)).killed()).isEqualTo(Estimate.exactly(7));
    }

    @Test
    void aNumberToldAtAboutTheSameTimeOrSinceHasThemAlready() {
        assertThat(count(Policy.TOCSIN, killed(7), more(2)).killed()).isEqualTo(Estimate.exactly(7));
        assertThat(count(Policy.TOCSIN, killed(7).at(EVENING), more(2)).killed())
                .isEqualTo(Estimate.exactly(7));
        assertThat(count(Policy.TOCSIN, killed(5), killed(7).at(EVENING), more(2).at(EVENING))
                        .killed())
                .isEqualTo(Estimate.exactly(7));
    }

    @Test
    void whatSeveralTellTheSameDayIsOneNews() {
        Instant nextDay = EVENING.plusSeconds(26 * 3600);
        assertThat(count(Policy.TOCSIN, killed(5), more(2).at(EVENING), more(3).at(EVENING.plusSeconds(3600)))
                        .killed())
                .isEqualTo(Estimate.exactly(8));
        assertThat(count(Policy.TOCSIN, killed(5), more(2).at(EVENING), more(1).at(nextDay))
                        .killed())
                .isEqualTo(Estimate.exactly(8));
    }

    @Test
    void moreThanNobodyToldOfIsALowerBound() {
        assertThat(count(Policy.TOCSIN, more(2)).killed()).isEqualTo(new Estimate(2, 2, 2, true));
        assertThat(count(Policy.TOCSIN, vague(3), more(2).at(EVENING)).killed()).isEqualTo(new Estimate(3, 3, 3, true));
    }

    @Test
    void anArmyDoesNotMakeItsEnemysLossesGrow() {
        assertThat(count(
                                Policy.TOCSIN,
                                killed(5),
                                more(40).from(Authority.WARRING_PARTY).at(EVENING))
                        .killed())
                .isEqualTo(Estimate.exactly(5));
    }

    @Test
    void vagueNeverOverridesExact() {
        assertThat(count(Policy.TOCSIN, vague(3).by(5), killed(2)).killed()).isEqualTo(Estimate.exactly(2));
    }

    @Test
    void aFatalShootingNamesNoSide() {
        Counts counts = count(Policy.TOCSIN, vague(1), killed(1).of(Party.PERPETRATOR));
        assertThat(counts.killed()).isNull();
        assertThat(counts.perpetratorsKilled()).isEqualTo(Estimate.exactly(1));
        assertThat(count(Policy.TOCSIN, vague(1)).killed()).isEqualTo(new Estimate(1, 1, 1, true));
    }

    @Test
    void vagueAloneIsAFloor() {
        assertThat(count(Policy.TOCSIN, vague(3)).killed()).isEqualTo(new Estimate(3, 3, 3, true));
    }

    @Test
    void upToFiftyIsFifty() {
        assertThat(count(Policy.TOCSIN, said(null, 50, Bound.AT_MOST)).killed()).isEqualTo(Estimate.exactly(50));
    }

    @Test
    void aRangeKeepsBothEnds() {
        assertThat(count(Policy.TOCSIN, said(8, 11, Bound.EXACT)).killed()).isEqualTo(new Estimate(8, 8, 11, false));
    }

    @Test
    void policeOutranksNobody() {
        Counts counts = count(
                Policy.TOCSIN,
                killed(4).from(Authority.UNATTRIBUTED).at(EVENING),
                killed(3).from(Authority.POLICE));
        assertThat(counts.killed()).isEqualTo(new Estimate(3, 3, 4, false));
    }

    @Test
    void ofLargeTollsTheLatestWinsWhereItHasRisen() {
        Counts counts = count(
                Policy.TOCSIN,
                killed(24).from(Authority.UNATTRIBUTED).at(EVENING),
                killed(20).from(Authority.POLICE));
        assertThat(counts.killed()).isEqualTo(new Estimate(20, 24, 24, false));
        Counts fallen = count(
                Policy.TOCSIN,
                killed(20).from(Authority.UNATTRIBUTED).at(EVENING),
                killed(24).from(Authority.POLICE));
        assertThat(fallen.killed()).isEqualTo(new Estimate(20, 24, 24, false));
        Counts more = count(Policy.TOCSIN, killed(24).at(EVENING), killed(20).by(2));
        assertThat(more.killed()).isEqualTo(new Estimate(20, 20, 24, false));
    }

    @Test
    void aWarringPartysWordCountsTowardHighOnly() {
        Counts counts = count(
                Policy.TOCSIN,
                killed(30).from(Authority.WARRING_PARTY).by(4),
                killed(5).from(Authority.UNATTRIBUTED));
        assertThat(counts.killed()).isEqualTo(new Estimate(5, 5, 30, false));
    }

    @Test
    void aWarringPartysWordStandsWhereNobodyElseSpeaks() {
        assertThat(count(Policy.TOCSIN, killed(30).from(Authority.WARRING_PARTY))
                        .killed())
                .isEqualTo(Estimate.exactly(30));
    }

    @Test
    void aPartIsNotBestBesideItsWhole() {
        assertThat(count(Policy.TOCSIN, killed(18), killed(1).part().by(9)).killed())
                .isEqualTo(Estimate.exactly(18));
    }

    @Test
    void attackersAreNeverAddedToVictims() {
        Counts counts = count(Policy.TOCSIN, killed(6), killed(1).of(Party.PERPETRATOR));
        assertThat(counts.killed()).isEqualTo(Estimate.exactly(6));
        assertThat(counts.perpetratorsKilled()).isEqualTo(Estimate.exactly(1));
    }

    @Test
    void acledTakesTheLowestAndAddsAttackers() {
        ClaimGroupBuilder[] claims = {killed(9).by(3), killed(6), killed(1).of(Party.PERPETRATOR)};
        assertThat(count(Policy.ACLED, claims).killed()).isEqualTo(Estimate.exactly(7));
        assertThat(count(Policy.ACLED, claims).injured()).isNull();
    }

    @Test
    void ucdpTakesTheMostReliableBySide() {
        ClaimGroupBuilder[] claims = {
            killed(9).by(3).from(Authority.UNATTRIBUTED),
            killed(6).from(Authority.MEDICAL),
            killed(1).of(Party.PERPETRATOR)
        };
        assertThat(count(Policy.UCDP, claims).killed()).isEqualTo(new Estimate(6, 6, 9, false));
        assertThat(count(Policy.UCDP, claims).perpetratorsKilled()).isEqualTo(Estimate.exactly(1));
    }

    @Test
    void ibcCountsCiviliansOnly() {
        ClaimGroupBuilder[] claims = {killed(9), killed(6), killed(20).of(Group.SECURITY_FORCES)};
        assertThat(count(Policy.IBC, claims).killed()).isEqualTo(new Estimate(6, 6, 9, false));
    }

    @Test
    void gtdTakesTheLatest() {
        ClaimGroupBuilder[] claims = {
            killed(6).by(3), killed(9).at(EVENING), killed(1).of(Party.PERPETRATOR)
        };
        assertThat(count(Policy.GTD, claims).killed()).isEqualTo(Estimate.exactly(10));
        assertThat(count(Policy.GTD, claims).perpetratorsKilled()).isEqualTo(Estimate.exactly(1));
    }

    private static Counts count(Policy policy, ClaimGroupBuilder... claims) {
        return policy.count(Arrays.stream(claims).map(ClaimGroupBuilder::build).toList());
    }

    private static ClaimGroupBuilder killed(int number) {
        return said(number, number, Bound.EXACT);
    }

    private static ClaimGroupBuilder atLeast(int number) {
        return said(number, null, Bound.AT_LEAST);
    }

    private static ClaimGroupBuilder vague(int number) {
        return said(number, null, Bound.VAGUE);
    }

    private static ClaimGroupBuilder more(int number) {
        return said(number, null, Bound.MORE);
    }

    private static ClaimGroupBuilder said(Integer low, Integer high, Bound bound) {
        return new ClaimGroupBuilder(low, high, bound);
    }

    @Test
    void policiesAreFoundByTheirLabel() {
        assertThat(Policy.named("ucdp")).contains(Policy.UCDP);
        assertThat(Policy.named("UCDP ")).isEmpty();
    }
}
