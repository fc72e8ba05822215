package dev.tocsin.attacks.tally;

import dev.tocsin.attacks.Authority;
import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.Grade;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What is said now of one measure and party, as the rules of conflict see it: nothing that its sources have replaced,
 * nothing vague beside a number, no part beside a whole, and each number with those who were told beside it later.
 *
 * @param credible what may be best: a warring party's word only where nobody else gives a number
 * @param all with the warring parties' words, which count toward high
 */
record Said(List<ClaimGroup> credible, List<ClaimGroup> all) {
    /** From so many on tolls are counted for days: a later number that is higher too has those found since. */
    private static final int LARGE = 5;

    private static final Set<Bound> OPEN = EnumSet.of(Bound.AT_LEAST, Bound.VAGUE, Bound.MORE);

    static Said of(List<ClaimGroup> claims, Measure measure, Party party) {
        List<ClaimGroup> standing = claims.stream()
                .filter(claim -> claim.measure() == measure && claim.party() == party && claim.stillSaidBy() > 0)
                .filter(claim -> !isOfEitherSide(claim) || !areAttackersDead(claims))
                .toList();
        List<ClaimGroup> told = preferring(claim -> claim.bound() != Bound.MORE, standing);
        List<ClaimGroup> wholes = preferring(claim -> !claim.part(), told);
        Growth growth = Growth.of(standing);
        List<ClaimGroup> numbers = preferring(claim -> claim.bound() != Bound.VAGUE, wholes).stream()
                .map(claim -> claim.isFirm() ? growth.since(claim) : claim)
                .toList();
        return new Said(preferring(claim -> claim.authority() != Authority.WARRING_PARTY, numbers), numbers);
    }

    /** "A fatal shooting" tells that somebody died, and not on which side. */
    private static boolean isOfEitherSide(ClaimGroup claim) {
        return claim.measure() == Measure.KILLED
                && claim.party() == Party.VICTIM
                && claim.bound() == Bound.VAGUE
                && claim.best() == 1;
    }

    private static boolean areAttackersDead(List<ClaimGroup> claims) {
        return claims.stream()
                .anyMatch(claim -> claim.measure() == Measure.KILLED
                        && claim.party() == Party.PERPETRATOR
                        && claim.stillSaidBy() > 0
                        && claim.best() > 0);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The number that most independent sources give, and the range that stands. */
    Estimate byMajority() {
        Integer risen = risen();
        return estimate(Comparator.comparingInt(Toll::sources)
                .thenComparing(toll -> risen != null && toll.value == risen)
                .thenComparing(Toll::knowsDirectly)
                .thenComparing(Toll::bound, Comparator.reverseOrder())
                .thenComparing(Toll::lastSaidAt));
    }

    /** The dead of a large attack are found one after the other: of its numbers the latest, where it is the highest too. */
    private Integer risen() {
        Collection<Toll> numbers = numbers();
        int most = numbers.stream().mapToInt(Toll::sources).max().orElse(0);
        Toll latest = numbers.stream()
                .filter(toll -> toll.sources == most)
                .max(Comparator.comparing(Toll::lastSaidAt).thenComparing(toll -> -toll.value))
                .orElse(null);
        boolean highest = latest != null
                && latest.value >= LARGE
                && latest.bound.compareTo(Bound.AT_LEAST) <= 0
                && numbers.stream().noneMatch(toll -> toll.sources == most && toll.value > latest.value);
        return highest ? latest.value : null;
    }

    /** The number of the most reliable authority, and the range that stands. */
    Estimate byReliability() {
        return estimate(Comparator.comparing(Toll::knowsDirectly)
                .thenComparing(Toll::bound, Comparator.reverseOrder())
                .thenComparingInt(Toll::sources)
                .thenComparing(Toll::lastSaidAt));
    }

    /** The latest number alone; of several, the one most sources give. */
    Estimate latest() {
        Toll best = best(Comparator.comparing(Toll::lastSaidAt).thenComparingInt(Toll::sources));
        return best == null ? null : best.alone();
    }

    /** The lowest number alone. */
    Estimate lowest() {
        Toll best = best(Comparator.comparingInt(number -> -number.value));
        return best == null ? null : best.alone();
    }

    /** From the lowest to the highest, best being the lowest. */
    Estimate range() {
        return estimate(Comparator.comparingInt(number -> -number.value));
    }

    Grade grade() {
        Collection<Toll> numbers = numbers();
        if (isDisputed()) {
            return Grade.DISPUTED;
        }
        return numbers.stream().anyMatch(number -> number.sources >= 2) ? Grade.CORROBORATED : Grade.SINGLE_SOURCE;
    }

    /** Whether two of the ranges told have no number in common. */
    private boolean isDisputed() {
        int highestFloor = credible.stream()
                .filter(claim -> claim.low() != null)
                .mapToInt(ClaimGroup::low)
                .max()
                .orElse(0);
        int lowestCeiling = credible.stream()
                .filter(claim -> claim.high() != null)
                .mapToInt(ClaimGroup::high)
                .min()
                .orElse(Integer.MAX_VALUE);
        return highestFloor > lowestCeiling;
    }

    private Estimate estimate(Comparator<Toll> order) {
        Toll best = best(order);
        if (best == null) {
            return null;
        }
        int low = credible.stream().mapToInt(ClaimGroup::best).min().orElse(best.value);
        int high = all.stream()
                .mapToInt(claim -> claim.high() == null ? claim.best() : claim.high())
                .max()
                .orElse(best.value);
        return new Estimate(Math.min(low, best.value), best.value, Math.max(high, best.value), best.isOpen());
    }

    /** The greatest in that order; of equals, the lowest number. Null where nothing is said. */
    private Toll best(Comparator<Toll> order) {
        return numbers().stream()
                .max(order.thenComparingInt(number -> -number.value))
                .orElse(null);
    }

    private Collection<Toll> numbers() {
        TreeMap<Integer, Toll> byValue = new TreeMap<>();
        for (ClaimGroup claim : credible) {
            byValue.merge(claim.best(), new Toll(claim), Toll::with);
        }
        return byValue.values();
    }

    private static List<ClaimGroup> preferring(Predicate<ClaimGroup> better, List<ClaimGroup> claims) {
        List<ClaimGroup> those = claims.stream().filter(better).toList();
        return those.isEmpty() ? claims : those;
    }

    /** One number, and all who give it: "nine" and "at least nine" both stand for nine. */
    private record Toll(
            int value, int sources, boolean knowsDirectly, Bound bound, boolean isOpen, Instant lastSaidAt) {

        Toll(ClaimGroup claim) {
            this(
                    claim.best(),
                    claim.stillSaidBy(),
                    claim.authority().knowsDirectly(),
                    claim.bound(),
                    OPEN.contains(claim.bound()),
                    claim.lastSaidAt());
        }

        private static Bound firmer(Bound a, Bound b) {
            return a.compareTo(b) <= 0 ? a : b;
        }

        Toll with(Toll other) {
            return new Toll(
                    value,
                    sources + other.sources,
                    knowsDirectly || other.knowsDirectly,
                    firmer(bound, other.bound),
                    isOpen && other.isOpen,
                    lastSaidAt.isAfter(other.lastSaidAt) ? lastSaidAt : other.lastSaidAt);
        }

        Estimate alone() {
            return new Estimate(value, value, value, isOpen);
        }
    }
}
