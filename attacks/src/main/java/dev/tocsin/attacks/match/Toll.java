package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Report;

/** What one report gives as a toll, for comparing reports. */
final class Toll {
    private Toll() {}

    /** The firmest whole number told, the greatest of equals; null where none is. */
    static Integer of(Report report, Measure measure, Party party) {
        return report.claims().stream()
                .filter(claim -> claim.measure() == measure && claim.party() == party)
                .filter(Claim::isFirm)
                .map(Claim::best)
                .max(Integer::compare)
                .orElse(null);
    }

    /** Killed of both sides, which outlets divide differently; null where neither is told. */
    static Integer dead(Report report) {
        return plus(of(report, Measure.KILLED, Party.VICTIM), of(report, Measure.KILLED, Party.PERPETRATOR));
    }

    /** Injured of both sides; null where neither is told. */
    static Integer hurt(Report report) {
        return plus(of(report, Measure.INJURED, Party.VICTIM), of(report, Measure.INJURED, Party.PERPETRATOR));
    }

    private static Integer plus(Integer a, Integer b) {
        return a == null ? b : b == null ? a : Integer.valueOf(a + b);
    }
}
