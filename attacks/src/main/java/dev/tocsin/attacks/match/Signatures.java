package dev.tocsin.attacks.match;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Signatures of the reports that were looked at last. The news of a day is compared again and again; working its
 * signatures out each time would cost more than comparing them.
 */
final class Signatures {
    /** A story of more articles is rare; beyond it what one report costs grows by half. */
    private static final int MOST = 1 << 15;

    private static final float LOAD = 0.75f;

    private final Map<String, Signature> latest = new LinkedHashMap<>(MOST, LOAD, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Signature> eldest) {
            return size() > MOST;
        }
    };

    Signature get(String reportKey, Function<String, Signature> workOut) {
        Signature known = latest.get(reportKey);
        if (known == null) {
            known = workOut.apply(reportKey);
            latest.put(reportKey, known);
        }
        return known;
    }

    void forget(String reportKey) {
        latest.remove(reportKey);
    }

    /** Whatever was in hand may not have come to stand. */
    void forgetAll() {
        latest.clear();
    }
}
