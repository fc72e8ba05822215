package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.ReportStatus;
import java.util.List;
import java.util.TreeMap;

/**
 * Brings the reports of a few countries together to attacks.
 *
 * <p>Reports are ranked, the precise above the vague. Each is joined to the one report above it that fits it best, if
 * that is likely enough: a pure function of the reports that share a token with it. The trees that come of this are the
 * attacks. So what belongs together follows from the reports that stand, in whatever order they came; only ids and
 * revisions remember the order. When one report comes, changes or goes, only those decide anew that could be joined to
 * it or were.
 */
public final class Matcher {
    /** More reports than most cities have of one day. */
    private static final int WINDOW = 40;

    private static final Outcome NOTHING = new Outcome(List.of(), List.of());

    private final MatchState state;
    private final Index index;
    private final int window;
    private final Signatures signatures = new Signatures();
    private final Weights weights;

    public Matcher(MatchState state) {
        this(state, WINDOW, Weights.LEARNED);
    }

    /** Looks at no more than {@code window} reports for each token that a report shares with others. */
    Matcher(MatchState state, int window, Weights weights) {
        this.state = state;
        this.weights = weights;
        this.window = window;
        this.index = new Index(state.index());
    }

    /**
     * Takes in a report as it stands now: told, told differently, or withdrawn. An older version of an article than the
     * one already taken in changes nothing.
     */
    public Outcome apply(Report report) {
        try {
            return take(report);
        } catch (RuntimeException e) {
            signatures.forgetAll();
            throw e;
        }
    }

    private Outcome take(Report report) {
        Told before = state.reports().get(report.key());
        if (before != null && before.report().articleVersion() > report.articleVersion()) {
            return NOTHING;
        }
        boolean stands = report.status() == ReportStatus.TOLD;
        if (before == null || !before.stands()) {
            Told told = new Told(report, null, null, 0, List.of(), idsFor(report, before));
            return stands ? new Step(told).arrive() : remember(told);
        }
        return stands ? new Step(before.withReport(report)).change(before) : new Step(before).goAway(report);
    }

    /** The ids that wait for a report told for the first time, or again. */
    private List<String> idsFor(Report report, Told before) {
        if (before == null) {
            return List.of();
        }
        return Waiting.is(before) ? Waiting.idsFor(report, before) : before.ids();
    }

    private Outcome remember(Told withdrawn) {
        state.reports().put(withdrawn.report().key(), withdrawn);
        return NOTHING;
    }

    /** One report's way through the state. */
    private final class Step {
        private final Told told;
        private final String key;
        private final Nodes nodes = new Nodes(state.reports(), signatures);
        private final Ledger ledger = new Ledger(index, state.claims(), nodes);
        private final Judge judge = new Judge(index, nodes, weights, window);
        private final Neighbours neighbours = new Neighbours(index, nodes, judge);
        private final TreeMap<String, String> toDecide = new TreeMap<>();
        private final Round round;
        private final Roster roster;
        private final Forest forest;

        Step(Told told) {
            this.told = told;
            this.key = told.report().key();
            this.round = new Round();
            this.roster = new Roster(state, index, nodes, ledger, round);
            this.forest = new Forest(state, index, nodes, roster, round);
        }

        Outcome arrive() {
            round.moves(key, null);
            nodes.putAnew(told);
            willDecide(key);
            willDecideSiblings(nodes.signature(key));
            neighbours.repost(null, nodes.signature(key)).forEach(this::willDecide);
            decideAll();
            return outcome(told.report());
        }

        Outcome change(Told before) {
            round.moves(key, before);
            Signature old = nodes.signature(key);
            roster.strike(before);
            nodes.putAnew(told);
            roster.enter(told.attackId(), told);
            willDecide(key);
            willDecideJoined();
            willDecideSiblings(old);
            willDecideSiblings(nodes.signature(key));
            neighbours.repost(old, nodes.signature(key)).forEach(this::willDecide);
            decideAll();
            return outcome(told.report());
        }

        Outcome goAway(Report withdrawal) {
            round.moves(key, told);
            nodes.leave(key);
            willDecideJoined();
            willDecideSiblings(nodes.signature(key));
            neighbours.repost(nodes.signature(key), null).forEach(this::willDecide);
            forest.bequeath(key);
            decideAll();
            forest.remove(key);
            nodes.putAnew(new Told(
                    withdrawal, null, null, 0, List.of(), nodes.get(key).ids()));
            return outcome(withdrawal);
        }

        private void willDecideJoined() {
            index.all(Index.byAntecedent(key)).forEach(this::willDecide);
        }

        /** Those that the report, as it stands or stood, may keep from others. */
        private void willDecideSiblings(Signature signature) {
            for (Signature sibling : nodes.siblings(signature)) {
                if (Siblings.areTwo(signature, sibling)) {
                    willDecide(sibling.key());
                }
            }
        }

        private void willDecide(String reportKey) {
            toDecide.put(nodes.signature(reportKey).rank(), reportKey);
        }

        /** From the highest rank down, since each decision looks at those above it only. */
        private void decideAll() {
            while (!toDecide.isEmpty()) {
                String next = toDecide.pollFirstEntry().getValue();
                forest.join(next, judge.decide(nodes.signature(next)));
                round.touches(nodes.get(next).attackId());
                for (String moved : forest.takeMoved()) {
                    neighbours.vagueBelow(nodes.signature(moved)).forEach(this::willDecide);
                }
            }
        }

        private Outcome outcome(Report cause) {
            Telling telling = new Telling(state, index, nodes, ledger, roster, round, cause);
            return new Outcome(telling.revisions(), round.memberships(nodes, cause.toldAt()));
        }
    }
}
