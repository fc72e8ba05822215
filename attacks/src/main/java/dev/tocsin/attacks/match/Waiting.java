package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Report;
import java.time.Instant;
import java.util.List;

/**
 * A report of an {@link EarlierRun} that the rebuild has not read yet, and the ids that wait with it under its number in
 * its article. Better reading may find another report under that number. It does not get them then, since no id is ever
 * used for another attack; they stay retracted.
 */
final class Waiting {
    /** Lower than every version of an article. */
    private static final long NEVER_READ = Long.MIN_VALUE;

    private Waiting() {}

    /** What the rebuild has to know of an earlier run's report: its key, its place and its days. */
    static Report unread(Report report) {
        return report.withdrawn(NEVER_READ, Instant.EPOCH);
    }

    /** The row of such a report. */
    static Told of(Report unread, List<String> ids) {
        return new Told(unread, null, null, 0, List.of(), ids);
    }

    static boolean is(Told told) {
        return told.report().articleVersion() == NEVER_READ;
    }

    /** The ids that a report goes on with which comes where the other waits. */
    static List<String> idsFor(Report report, Told waiting) {
        return maybeSame(report, waiting.report()) ? waiting.ids() : List.of();
    }

    /** Neither in another city nor on other days. */
    private static boolean maybeSame(Report a, Report b) {
        String one = a.place().cityId();
        String other = b.place().cityId();
        boolean inOtherCity = one != null && other != null && !one.equals(other);
        boolean onOtherDays =
                a.date().isKnown() && b.date().isKnown() && !a.date().overlaps(b.date());
        return !inOtherCity && !onOtherDays;
    }
}
