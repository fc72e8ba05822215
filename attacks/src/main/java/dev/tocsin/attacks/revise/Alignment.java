package dev.tocsin.attacks.revise;

import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which report of a new version carries on which report of the versions before: the same account, though its place, day
 * or numbers were corrected. Pairs are made best first; an account that is like none before is new.
 */
final class Alignment {
    /** Where one of place, day and content was corrected the rest still reaches this; two attacks of a kind do not. */
    private static final int ALIKE = 6;

    private static final int SAME_CONTENT = 6;
    private static final int MOST_CLAIMS = 3;

    private record Pair(int likeness, int old, int recent) {}

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingInt(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::old)
            .thenComparingInt(Pair::recent);

    private Alignment() {}

    /**
     * For each of {@code recent} the place in {@code old} of the report it carries on, or -1. Between equal likenesses
     * the earlier in either list comes first.
     */
    static int[] align(List<Report> old, List<Report> recent) {
        List<Pair> pairs = new ArrayList<>();
        for (int o = 0; o < old.size(); o++) {
            for (int r = 0; r < recent.size(); r++) {
                int likeness = likeness(old.get(o), recent.get(r));
                if (likeness >= ALIKE) {
                    pairs.add(new Pair(likeness, o, r));
                }
            }
        }
        pairs.sort(BEST_FIRST);
        return pick(pairs, recent.size());
    }

    private static int[] pick(List<Pair> bestFirst, int size) {
        int[] carriedOn = new int[size];
        Arrays.fill(carriedOn, -1);
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : bestFirst) {
            if (carriedOn[pair.recent] < 0 && taken.add(pair.old)) {
                carriedOn[pair.recent] = pair.old;
            }
        }
        return carriedOn;
    }

    private static int likeness(Report a, Report b) {
        return ofPlaces(a.place(), b.place())
                + ofDates(a.date(), b.date())
                + (a.type() == b.type() ? 2 : 0)
                + (a.basis() == b.basis() ? 1 : 0)
                + ofClaims(a.claims(), b.claims())
                + ofTerms(a.sketch().terms(), b.sketch().terms());
    }

    private static int ofPlaces(Place a, Place b) {
        if (a.cityId() != null && b.cityId() != null) {
            return a.cityId().equals(b.cityId()) ? 4 : -1;
        }
        if (a.provinceCode() != null && a.provinceCode().equals(b.provinceCode())) {
            return 2;
        }
        return a.countryOrNone().equals(b.countryOrNone()) ? 1 : 0;
    }

    private static int ofDates(DateSpan a, DateSpan b) {
        if (!a.isKnown() || !b.isKnown()) {
            return a.equals(b) ? 1 : 0;
        }
        if (a.overlaps(b)) {
            return a.precision() == b.precision() ? 3 : 2;
        }
        return -3;
    }

    private static int ofClaims(List<Claim> a, List<Claim> b) {
        long shared = a.stream()
                .filter(one -> b.stream().anyMatch(other -> saysTheSame(one, other)))
                .count();
        return (int) Math.min(shared, MOST_CLAIMS);
    }

    private static boolean saysTheSame(Claim a, Claim b) {
        return a.measure() == b.measure() && a.party() == b.party() && a.best() == b.best();
    }

    private static int ofTerms(List<Integer> a, List<Integer> b) {
        Set<Integer> all = new HashSet<>(a);
        all.addAll(b);
        int shared = a.size() + b.size() - all.size();
        return all.isEmpty() ? 0 : SAME_CONTENT * shared / all.size();
    }
}
