package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.rows.Rows;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The reports as they stand, with what matching looks at in them worked out. */
final class Nodes {
    private final Rows<Told> rows;
    private final Signatures signatures;
    private String leaving;

    Nodes(Rows<Told> rows, Signatures signatures) {
        this.rows = rows;
        this.signatures = signatures;
    }

    Told get(String reportKey) {
        return rows.get(reportKey);
    }

    void put(Told told) {
        rows.put(told.report().key(), told);
    }

    /** The same, and forgets what was worked out of the report's earlier words. */
    void putAnew(Told told) {
        signatures.forget(told.report().key());
        put(told);
    }

    /** From now on the report is no sibling of any other, though its row is still there. */
    void leave(String reportKey) {
        leaving = reportKey;
    }

    /** The other reports that the same article tells. */
    List<Signature> siblings(Signature signature) {
        Report report = signature.report();
        String article = report.key().substring(0, report.key().lastIndexOf('|') + 1);
        try (Stream<Map.Entry<String, Told>> found = rows.withPrefix(article)) {
            return found.filter(row -> row.getValue().stands()
                            && !row.getKey().equals(report.key())
                            && !row.getKey().equals(leaving))
                    .map(row -> signature(row.getKey()))
                    .toList();
        }
    }

    Signature signature(String reportKey) {
        return signatures.get(reportKey, key -> Signature.of(get(key).report()));
    }
}
