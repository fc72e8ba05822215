package dev.tocsin.attacks.match;

import dev.tocsin.attacks.rows.Rows;
import java.util.HashMap;
import java.util.Map;

/** The reports as they stand, with what matching looks at in them worked out once a round. */
final class Nodes {
    private final Rows<Told> rows;
    private final Map<String, Signature> signatures = new HashMap<>();

    Nodes(Rows<Told> rows) {
        this.rows = rows;
    }

    Told get(String reportKey) {
        return rows.get(reportKey);
    }

    void put(Told told) {
        rows.put(told.report().key(), told);
    }

    /** The same, and forgets what was worked out of the report's earlier words. */
    void putAnew(Told told) {
        signatures.remove(told.report().key());
        put(told);
    }

    Signature signature(String reportKey) {
        return signatures.computeIfAbsent(reportKey, key -> Signature.of(get(key).report()));
    }
}
