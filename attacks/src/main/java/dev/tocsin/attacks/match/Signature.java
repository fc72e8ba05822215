package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Report;
import java.util.Set;

/** What matching looks at in a report, worked out once. */
record Signature(
        Report report, String key, String rank, Integer dead, Integer hurt, Set<String> siteWords, double length) {

    static Signature of(Report report) {
        return new Signature(
                report,
                report.key(),
                Rank.of(report),
                Toll.dead(report),
                Toll.hurt(report),
                Sites.words(report.place().site()),
                Background.length(report.sketch().terms()));
    }

    boolean ranksAbove(Signature other) {
        return rank.compareTo(other.rank) < 0;
    }

    boolean isVague() {
        return Rank.isVague(report);
    }
}
