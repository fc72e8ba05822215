package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Authority;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Trend;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A number that a source tells as moved since others were told: "the toll has risen to twelve". */
record Move(Measure measure, Party party, Trend trend, int number, Instant at) {
    private static final String BETWEEN_MOVES = ";";
    private static final String BETWEEN_PARTS = " ";

    /** What one source's reports tell as moved, by its latest word on each measure and side; the reports come latest first. */
    static List<Move> of(List<Report> latestFirst) {
        Map<String, Move> latest = new HashMap<>();
        for (Report report : latestFirst) {
            for (Claim claim : report.claims()) {
                if (tellsMove(claim)) {
                    Move move = new Move(claim.measure(), claim.party(), claim.trend(), claim.best(), report.toldAt());
                    latest.putIfAbsent(claim.measure() + BETWEEN_PARTS + claim.party(), move);
                }
            }
        }
        return latest.values().stream()
                .sorted((a, b) -> a.asText().compareTo(b.asText()))
                .toList();
    }

    /** A warring party's word moves nobody else's. */
    private static boolean tellsMove(Claim claim) {
        return claim.trend() != Trend.STEADY && claim.isFirm() && claim.authority() != Authority.WARRING_PARTY;
    }

    /** Whether what a source said no longer stands: said before, and on the side that the number has moved away from. */
    boolean replaces(ClaimGroup claim) {
        return claim.measure() == measure
                && claim.party() == party
                && claim.isFirm()
                && claim.lastSaidAt().isBefore(at)
                && trend.replaces(claim.best(), number);
    }

    /** For a row; empty where there are none. */
    static String asText(List<Move> moves) {
        return moves.stream().map(Move::asText).collect(Collectors.joining(BETWEEN_MOVES));
    }

    static List<Move> parse(String text) {
        return Arrays.stream(text.split(BETWEEN_MOVES))
                .map(move -> move.split(BETWEEN_PARTS))
                .map(p -> new Move(
                        Measure.valueOf(p[0]),
                        Party.valueOf(p[1]),
                        Trend.valueOf(p[2]),
                        Integer.parseInt(p[3]),
                        Instant.parse(p[4])))
                .toList();
    }

    private String asText() {
        return String.join(
                BETWEEN_PARTS, measure.name(), party.name(), trend.name(), Integer.toString(number), at.toString());
    }
}
