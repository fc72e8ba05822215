package dev.tocsin.attacks.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.ReportStatus;
import dev.tocsin.attacks.tally.Counts;
import dev.tocsin.attacks.tally.Tallies;
import dev.tocsin.attacks.tally.TallyBook;
import dev.tocsin.attacks.tally.TallyState;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever comes in whatever order, the attacks and tallies are those that a plain computation over the standing reports
 * gives, after every single step.
 */
class OrderDoesNotMatterTest {
    /** So small that reports enter and leave it all the time. */
    private static final int WINDOW = 3;

    @Property(tries = 60)
    void everyHistoryComesToWhatAPlainComputationGives(@ForAll("histories") List<Report> history) {
        Follower follower = new Follower();
        for (Report report : history) {
            follower.take(report);
            follower.check();
        }
    }

    @Property(tries = 60)
    void lateOldVersionsChangeNothing(@ForAll("histories") List<Report> history) {
        Follower follower = new Follower();
        history.forEach(follower::take);
        Map<String, Report> standing = new TreeMap<>(follower.standing);
        for (Report report : history) {
            if (report.articleVersion() < follower.latest.get(report.key()).articleVersion()) {
                follower.take(report);
            }
        }
        assertThat(follower.standing).isEqualTo(standing);
        follower.check();
    }

    @Provide
    Arbitrary<List<Report>> histories() {
        return Arbitraries.randomValue(random -> new RandomHistory(random).reports(40));
    }

    /** Follows a matcher as a consumer of its topics does, and knows the standing reports. */
    private static final class Follower {
        final Map<String, Report> standing = new TreeMap<>();
        final Map<String, Report> latest = new TreeMap<>();
        private final MatchState state = MatchState.inMemory();
        private final Matcher matcher = new Matcher(state, WINDOW, Weights.LEARNED);
        private final TallyState tallyState = TallyState.inMemory();
        private final Tallies tallies = new Tallies(tallyState);
        private final Map<String, Attack> told = new TreeMap<>();
        private final Map<String, Membership> members = new TreeMap<>();

        void take(Report report) {
            Report before = latest.get(report.key());
            if (before == null || before.articleVersion() <= report.articleVersion()) {
                latest.put(report.key(), report);
                standing.remove(report.key());
                if (report.status() == ReportStatus.TOLD) {
                    standing.put(report.key(), report);
                }
            }
            Outcome outcome = matcher.apply(report);
            outcome.memberships().forEach(membership -> members.put(membership.reportKey(), membership));
            outcome.revisions().forEach(this::follow);
        }

        private void follow(Revision revision) {
            Attack after = revision.after();
            Attack before = told.put(after.id(), after);
            assertThat(revision.before()).isEqualTo(before);
            assertThat(after.revision()).isEqualTo(before == null ? 1 : before.revision() + 1);
            tallies.apply(after);
            assertThat(tallies.apply(after).places()).isEmpty();
        }

        void check() {
            assertThat(followed()).isEqualTo(PlainMatching.attacks(standing.values(), WINDOW));
            told.values().forEach(this::checkStatus);
            TallyBook.assertTalliesAreSums(tallyState, told.values());
        }

        private void checkStatus(Attack attack) {
            boolean hasMembers =
                    members.values().stream().anyMatch(m -> attack.id().equals(m.attackId()));
            assertThat(attack.status() == AttackStatus.ACTIVE)
                    .as(attack.toString())
                    .isEqualTo(hasMembers);
            if (attack.status() == AttackStatus.MERGED) {
                assertThat(told.get(attack.mergedInto()).status()).isEqualTo(AttackStatus.ACTIVE);
            }
        }

        private Set<PlainMatching.PlainAttack> followed() {
            Map<String, Set<String>> reports = new TreeMap<>();
            members.values().stream().filter(m -> m.attackId() != null).forEach(m -> reports.computeIfAbsent(
                            m.attackId(), id -> new TreeSet<>())
                    .add(m.reportKey()));
            Set<PlainMatching.PlainAttack> attacks = new HashSet<>();
            reports.forEach((id, keys) -> {
                Attack a = told.get(id);
                Set<Set<String>> rivals = new HashSet<>();
                a.ambiguousWith().forEach(other -> rivals.add(reports.get(other)));
                Counts counts =
                        new Counts(a.killed(), a.injured(), a.perpetratorsKilled(), a.perpetratorsInjured(), a.grade());
                attacks.add(new PlainMatching.PlainAttack(keys, rivals, a.basis(), counts, a.independentSources()));
            });
            return attacks;
        }
    }
}
