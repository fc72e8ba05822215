package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.tally.Counts;
import dev.tocsin.attacks.tally.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Tells attacks anew after a round: what changed for a reader gets the next revision, mere counts do not. */
final class Telling {
    private final MatchState state;
    private final Index index;
    private final Nodes nodes;
    private final Ledger ledger;
    private final Roster roster;
    private final Round round;
    private final Report cause;

    Telling(MatchState state, Index index, Nodes nodes, Ledger ledger, Roster roster, Round round, Report cause) {
        this.state = state;
        this.index = index;
        this.nodes = nodes;
        this.ledger = ledger;
        this.roster = roster;
        this.round = round;
        this.cause = cause;
    }

    List<Revision> revisions() {
        List<Revision> revisions = new ArrayList<>();
        for (String id : round.touched()) {
            Standing before = state.attacks().get(id);
            Attack now = now(id, before == null ? null : before.attack());
            if (now != null) {
                tell(id, before, now, revisions);
            }
        }
        return revisions;
    }

    private void tell(String id, Standing before, Attack now, List<Revision> revisions) {
        Attack told = before == null ? null : before.attack();
        boolean isNews = told == null || Visible.differs(told, now);
        Attack standing = isNews ? Words.of(told, now, cause) : told;
        Roster.Numbers counted = roster.numbers(id);
        state.attacks()
                .put(
                        id,
                        new Standing(
                                standing,
                                before == null ? cause.toldAt() : before.born(),
                                counted.articles,
                                counted.mentions,
                                counted.sources,
                                counted.mentioningSources));
        if (before == null) {
            roster.give(id, List.of(id), index.first(Index.byAttack(id)));
        }
        if (isNews) {
            revisions.add(new Revision(told, standing, cause.articleKey()));
        }
    }

    /** The attack as it stands, its revision and change not yet set; null for an id that was never told. */
    private Attack now(String id, Attack told) {
        List<Report> members = index.first(Index.byAttack(id), Summary.WITNESSES).stream()
                .map(key -> nodes.get(key).report())
                .toList();
        if (!members.isEmpty()) {
            return active(id, members);
        }
        return told == null ? null : gone(told);
    }

    private Attack active(String id, List<Report> members) {
        Roster.Numbers counted = roster.numbers(id);
        Basis basis = counted.articles > 0 ? Basis.REPORT : Basis.MENTION;
        Summary summary = new Summary(members);
        List<ClaimGroup> claims = ledger.said(id, counted.sources + counted.mentioningSources);
        Counts counts = Policy.TOCSIN.count(claims);
        return Attack.builder(id)
                .basis(basis)
                .grade(counts.grade())
                .date(summary.date())
                .place(summary.place())
                .type(summary.type())
                .killed(counts.killed())
                .injured(counts.injured())
                .perpetratorsKilled(counts.perpetratorsKilled())
                .perpetratorsInjured(counts.perpetratorsInjured())
                .responsibility(summary.responsibility())
                .independentSources(basis == Basis.REPORT ? counted.sources : counted.mentioningSources)
                .articles(articles(id, Basis.REPORT))
                .articleCount(counted.articles)
                .mentions(articles(id, Basis.MENTION))
                .mentionCount(counted.mentions)
                .ambiguousWith(rivals(id))
                .claims(claims)
                .policy(Policy.TOCSIN.label())
                .codebook(Policy.CODEBOOK)
                .firstReportedAt(firstReportedAt(id))
                .updatedAt(cause.toldAt())
                .build();
    }

    /** An attack that no report belongs to any more: part of another, or retracted. It keeps no numbers and no words. */
    private Attack gone(Attack told) {
        String holder = index.first(Index.holder(told.id()));
        String into = nodes.get(holder).attackId();
        return told.gone(into == null ? AttackStatus.RETRACTED : AttackStatus.MERGED, into, cause.toldAt());
    }

    private List<String> articles(String id, Basis basis) {
        return index.first(Roster.articles(id, basis), 2 * Attack.MOST_ARTICLES).stream()
                .map(key -> nodes.get(key).report())
                .filter(report -> basis == Basis.REPORT || !roster.tells(id, report, Basis.REPORT))
                .map(Report::articleKey)
                .distinct()
                .limit(Attack.MOST_ARTICLES)
                .toList();
    }

    /** Attacks that the report this one begins with may belong to as well. */
    private List<String> rivals(String id) {
        TreeSet<String> others = new TreeSet<>();
        for (String rival : nodes.get(index.first(Index.byAttack(id))).rivals()) {
            others.add(nodes.get(rival).attackId());
        }
        others.remove(id);
        return List.copyOf(others);
    }

    private Instant firstReportedAt(String id) {
        String first = index.first(Index.byPublication(id));
        return first == null ? null : nodes.get(first).report().publishedAt();
    }
}
