package dev.tocsin.attacks.revise;

import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Unread;
import java.util.List;

/**
 * What became of a version of an article.
 *
 * @param after what is remembered from now on
 * @param reports what is to be said: first reports taken back, then reports told anew or told otherwise than before
 * @param unread why it was set aside; null unless the outcome is UNREAD
 */
public record Revised(Standing after, Outcome outcome, List<Report> reports, Unread unread) {

    /** What became of a version; every version has exactly one. */
    public enum Outcome {
        /** It stands now. */
        APPLIED,
        /** A version that stands is the same or beats it: nothing changed. */
        SUPERSEDED,
        /** It stands now, but cannot be read, and tells nothing. */
        UNREAD
    }

    public Revised {
        reports = List.copyOf(reports);
    }

    /** The same, where the version that stands now could not be read. */
    Revised setAside(Unread why) {
        return new Revised(after, Outcome.UNREAD, reports, why);
    }
}
