package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.ReportStatus;
import dev.tocsin.attacks.tally.Counts;
import dev.tocsin.attacks.tally.Policy;
import java.util.List;

/**
 * Brings the reports of a few countries together to attacks. What belongs together is a pure function of the reports
 * that stand; only ids and revisions remember in which order they came.
 */
public final class Matcher {
    private final MatchState state;

    public Matcher(MatchState state) {
        this.state = state;
    }

    /**
     * Takes in a report as it stands now: told, told differently, or withdrawn. An older version of an article than the
     * one already taken in changes nothing.
     */
    public Outcome apply(Report report) {
        Told before = state.reports().get(report.key());
        if (before != null && before.report().articleVersion() > report.articleVersion()) {
            return new Outcome(List.of(), List.of());
        }
        if (before == null && report.status() == ReportStatus.WITHDRAWN) {
            state.reports().put(report.key(), new Told(report, null, null, 0, List.of(), List.of()));
            return new Outcome(List.of(), List.of());
        }
        String id = before == null || before.ids().isEmpty()
                ? Ids.birthId(report, taken -> state.attacks().get(taken) != null)
                : before.ids().get(0);
        Standing standing = state.attacks().get(id);
        Attack told = standing == null ? null : standing.attack();
        boolean stands = report.status() == ReportStatus.TOLD;
        Attack now = attack(id, report, told);
        state.attacks().put(id, new Standing(now, report.toldAt(), stands ? 1 : 0, 0, stands ? 1 : 0, 0));
        state.reports().put(report.key(), new Told(report, stands ? id : null, null, 0, List.of(), List.of(id)));
        Membership membership = new Membership(
                report.key(),
                report.articleKey(),
                stands ? id : null,
                report.basis(),
                report.status(),
                report.toldAt());
        return new Outcome(List.of(new Revision(told, now, report.articleKey())), List.of(membership));
    }

    private static Attack attack(String id, Report r, Attack before) {
        boolean stands = r.status() == ReportStatus.TOLD;
        List<ClaimGroup> claims =
                r.claims().stream().map(claim -> group(r, claim)).toList();
        Counts counts = Policy.TOCSIN.count(claims);
        List<String> article = stands ? List.of(r.articleKey()) : List.of();
        boolean news = r.basis() == Basis.REPORT;
        return new Attack(
                id,
                stands ? AttackStatus.ACTIVE : AttackStatus.RETRACTED,
                null,
                before == null ? 1 : before.revision() + 1,
                r.basis(),
                counts.grade(),
                r.date(),
                r.place(),
                r.type(),
                counts.killed(),
                counts.injured(),
                counts.perpetratorsKilled(),
                counts.perpetratorsInjured(),
                r.responsibility(),
                stands ? 1 : 0,
                news ? article : List.of(),
                news ? article.size() : 0,
                news ? List.of() : article,
                news ? 0 : article.size(),
                List.of(),
                claims,
                Policy.TOCSIN.label(),
                Policy.CODEBOOK,
                r.publishedAt(),
                r.toldAt(),
                before == null ? "first told" : stands ? "told anew" : "withdrawn");
    }

    private static ClaimGroup group(Report r, Claim c) {
        return new ClaimGroup(
                c.measure(),
                c.party(),
                c.group(),
                c.low(),
                c.high(),
                c.bound(),
                c.part(),
                1,
                1,
                c.authority(),
                c.attributedTo(),
                r.toldAt(),
                r.toldAt(),
                r.articleKey(),
                r.articleVersion(),
                c.quote());
    }
}
