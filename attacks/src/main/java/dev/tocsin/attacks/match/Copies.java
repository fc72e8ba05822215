package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Report;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Whose story a report is, among those that tell of one attack. Papers print an agency's text without saying so: of the
 * reports that share a fingerprint all count as the one source whose lineage has the smallest hash, whichever came
 * first. No report is left out for it; it only adds no second voice.
 */
final class Copies {
    /** Letters of a lineage's hash, which stands before the report's key in a row. */
    private static final int HASH = Order.hash("").length();

    private final Index index;

    Copies(Index index) {
        this.index = index;
    }

    /** Takes a report in; the reports already known that may count for another source now. */
    Set<String> add(String book, Report report) {
        String lineage = Order.hash(report.lineage());
        return change(book, report, path -> index.put(path, place(report), lineage + report.key()));
    }

    /** Takes a report out; the reports left that may count for another source now. */
    Set<String> remove(String book, Report report) {
        return change(book, report, path -> index.delete(path, place(report)));
    }

    private Set<String> change(String book, Report report, Consumer<String> change) {
        Set<String> others = new TreeSet<>();
        for (String mark : Fingerprints.of(report)) {
            String path = path(book, mark);
            String before = smallest(path);
            change.accept(path);
            if (before != null && !before.equals(smallest(path))) {
                index.all(path).forEach(row -> others.add(row.substring(HASH)));
            }
        }
        others.remove(report.key());
        return others;
    }

    /** The source that the report counts for, as a hash. */
    String source(String book, Report report) {
        return Fingerprints.of(report).stream()
                .map(mark -> smallest(path(book, mark)))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> Order.hash(report.lineage()));
    }

    private String smallest(String path) {
        String row = index.first(path);
        return row == null ? null : row.substring(0, HASH);
    }

    private static String place(Report report) {
        return Order.hash(report.lineage()) + Order.hash(report.key());
    }

    private static String path(String book, String mark) {
        return book + "/copy/" + mark + "/";
    }
}
