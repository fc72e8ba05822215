package dev.tocsin.app.pipeline;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.Unread;
import dev.tocsin.attacks.tally.Policy;
import dev.tocsin.attacks.tally.Tallies;
import dev.tocsin.attacks.tally.TallyState;
import dev.tocsin.schemas.Topics;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a run has come to: attacks and tallies as they stand, and what was set aside on the way. */
public final class Results {
    private final LatestValues<Attack> attacks;
    private final ArticlesByAttack evidence;
    private final LatestValues<Tally> tallies;
    private final List<Unread> unread;
    private final Policy policy;

    private Results(
            LatestValues<Attack> attacks,
            ArticlesByAttack evidence,
            LatestValues<Tally> tallies,
            List<Unread> unread,
            Policy policy) {
        this.attacks = attacks;
        this.evidence = evidence;
        this.tallies = tallies;
        this.unread = unread;
        this.policy = policy;
    }

    /** What the topics hold now, counted as the stream counts. */
    static Results read(Map<String, String> kafka, Topics topics) {
        LatestValues<Membership> memberships = LatestValues.read(kafka, topics.attackReports());
        return new Results(
                LatestValues.read(kafka, topics.attacks()),
                ArticlesByAttack.of(memberships.stream()),
                LatestValues.read(kafka, topics.placeTallies()),
                LatestValues.read(kafka, topics.unread()).stream().toList(),
                Policy.TOCSIN);
    }

    /** The same counted under another policy. */
    public Results under(Policy other) {
        return new Results(attacks, evidence, tallies, unread, other);
    }

    /** Every attack by id, in whatever state, with all its articles and mentions. */
    public Stream<Attack> attacks() {
        return attacks.stream().map(evidence::whole).map(policy::recount);
    }

    /** The tallies of all time by key. */
    public Stream<Tally> tallies() {
        return policy == Policy.TOCSIN ? tallies.stream() : summed();
    }

    /** Articles that were set aside, and why, by key. */
    public List<Unread> unread() {
        return unread;
    }

    private Stream<Tally> summed() {
        TallyState state = TallyState.inMemory();
        Tallies sums = new Tallies(state);
        attacks().forEach(sums::apply);
        return state.tallies().withPrefix("").map(Map.Entry::getValue).filter(tally -> tally.day() == null);
    }
}
