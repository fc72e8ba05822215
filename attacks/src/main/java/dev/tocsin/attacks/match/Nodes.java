package dev.tocsin.attacks.match;

import dev.tocsin.attacks.rows.Rows;

/** The reports as they stand, with what matching looks at in them worked out. */
final class Nodes {
    private final Rows<Told> rows;
    private final Signatures signatures;

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

    Signature signature(String reportKey) {
        return signatures.get(reportKey, key -> Signature.of(get(key).report()));
    }
}
