package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Report;
import java.util.List;
import java.util.Set;

/**
 * What matching looks at in a report, worked out once.
 *
 * @param tokens under what others find it
 * @param seeks under what it looks for others
 */
record Signature(
        Report report,
        String key,
        String rank,
        List<String> tokens,
        List<String> seeks,
        Integer dead,
        Integer hurt,
        Set<String> siteWords,
        Set<Integer> cityWords,
        double length) {

    static Signature of(Report report) {
        return new Signature(
                report,
                report.key(),
                Rank.of(report),
                Tokens.of(report),
                Tokens.soughtBy(report),
                Toll.dead(report),
                Toll.hurt(report),
                Sites.words(report.place().site()),
                Places.nameAsTerms(report.place()),
                Background.length(report.sketch().terms()));
    }

    boolean ranksAbove(Signature other) {
        return rank.compareTo(other.rank) < 0;
    }

    /** Whether its words name the other's city. */
    boolean namesCityOf(Signature other) {
        return !other.cityWords.isEmpty() && report.sketch().terms().containsAll(other.cityWords);
    }

    boolean isVague() {
        return Rank.isVague(report);
    }
}
