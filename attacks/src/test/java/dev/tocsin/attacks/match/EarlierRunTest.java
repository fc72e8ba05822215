package dev.tocsin.attacks.match;

import static dev.tocsin.attacks.match.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.ReportStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A rebuild beside an earlier run goes on with its ids and revisions, in whatever order it reads the articles again. */
class EarlierRunTest {
    /** What a run told, as its topics hold it. */
    private static final class Run {
        final MatchState state = MatchState.inMemory();
        final Matcher matcher = new Matcher(state);
        final Map<String, Attack> attacks = new TreeMap<>();
        final Map<String, Membership> memberships = new TreeMap<>();
        final Map<String, Report> latest = new TreeMap<>();
        final List<Revision> revisions = new ArrayList<>();

        Run take(Collection<Report> reports) {
            for (Report report : reports) {
                latest.merge(report.key(), report, (a, b) -> b.articleVersion() >= a.articleVersion() ? b : a);
                Outcome outcome = matcher.apply(report);
                outcome.memberships().forEach(member -> memberships.put(member.reportKey(), member));
                outcome.revisions().forEach(this::tell);
            }
            return this;
        }

        Run rebuilt() {
            EarlierRun earlier = new EarlierRun();
            attacks.values().forEach(earlier::take);
            revisions.stream().map(Revision::toChange).forEach(earlier::take);
            memberships.values().forEach(earlier::take);
            latest.values().forEach(earlier::take);
            Run rebuild = new Run();
            earlier.into(rebuild.state).forEach(rebuild::tell);
            earlier.withdrawals().forEach(member -> rebuild.memberships.put(member.reportKey(), member));
            return rebuild;
        }

        List<Report> standing() {
            return latest.values().stream()
                    .filter(report -> report.status() == ReportStatus.TOLD)
                    .collect(Collectors.toCollection(ArrayList::new));
        }

        private void tell(Revision revision) {
            revisions.add(revision);
            Attack before = attacks.put(revision.after().id(), revision.after());
            if (before != null) {
                assertThat(revision.after().revision()).isGreaterThan(before.revision());
            }
        }

        Map<String, Set<String>> reportsOfAttacks() {
            return memberships.values().stream()
                    .filter(member -> member.attackId() != null)
                    .collect(Collectors.groupingBy(
                            Membership::attackId,
                            TreeMap::new,
                            Collectors.mapping(Membership::reportKey, Collectors.toSet())));
        }
    }

    @Property(tries = 60)
    void theSameReportsInAnotherOrderMakeTheSameAttacks(
            @ForAll("histories") List<Report> history, @ForAll Random random) {
        Run earlier = new Run().take(history);
        List<Report> standing = earlier.standing();
        Collections.shuffle(standing, random);

        Run rebuild = earlier.rebuilt().take(standing);

        assertThat(rebuild.reportsOfAttacks()).isEqualTo(earlier.reportsOfAttacks());
        earlier.attacks.forEach((id, attack) -> {
            Attack now = rebuild.attacks.get(id);
            assertThat(now.status()).as(attack.toString()).isEqualTo(attack.status());
            assertThat(now.mergedInto()).isEqualTo(attack.mergedInto());
            assertThat(now.revision()).isGreaterThanOrEqualTo(attack.revision());
            if (attack.status() == AttackStatus.ACTIVE) {
                assertThat(now.revision()).isGreaterThan(attack.revision());
                assertThat(now.killed()).isEqualTo(attack.killed());
            }
        });
    }

    @Test
    void anAttackThatIsNotFoundAgainIsRetracted() {
        Run earlier = new Run().take(List.of(report("afp", "1").killed(4).build()));
        Run rebuild = earlier.rebuilt();
        assertThat(rebuild.attacks.values()).singleElement().satisfies(attack -> {
            assertThat(attack.status()).isEqualTo(AttackStatus.RETRACTED);
            assertThat(attack.revision()).isEqualTo(2);
            assertThat(attack.killed()).isNull();
            assertThat(attack.change()).contains("rebuild");
        });
    }

    @Test
    void anIdIsNotUsedForTheOtherAttackThatBetterReadingFindsInItsPlace() {
        Run earlier = new Run().take(List.of(report("afp", "1").killed(4).build()));
        String kabul = earlier.attacks.keySet().iterator().next();
        Report herat = report("afp", "1")
                .at(ReportBuilder.city("Herat", 1140026, "AF", "11", null))
                .killed(4)
                .build();
        Run rebuild = earlier.rebuilt().take(List.of(herat));
        assertThat(rebuild.attacks.get(kabul).status()).isEqualTo(AttackStatus.RETRACTED);
        assertThat(rebuild.attacks).hasSize(2);
    }

    @Test
    void betterReadingOfTheSameAttackKeepsTheId() {
        Run earlier = new Run().take(List.of(report("afp", "1").killed(4).build()));
        Run rebuild =
                earlier.rebuilt().take(List.of(report("afp", "1").killed(5).build()));
        assertThat(rebuild.attacks).hasSize(1).containsOnlyKeys(earlier.attacks.keySet());
        assertThat(rebuild.attacks.values()).allSatisfy(attack -> {
            assertThat(attack.revision()).isEqualTo(3);
            assertThat(attack.killed().best()).isEqualTo(5);
        });
    }

    @Provide
    Arbitrary<List<Report>> histories() {
        return Arbitraries.randomValue(random -> new RandomHistory(random).reports(40));
    }
}
