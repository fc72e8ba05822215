package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.TallyLevel;
import dev.tocsin.attacks.tally.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The sums over a selection of attacks by time. Only what is summed is in it: no mentions, nothing unclear.
 *
 * @param by how much time one bar stands for
 * @param bars earliest first; spans without an attack are left out
 * @param unplaced how many attacks are not dated closely enough for one bar
 */
public record TimeLine(Span by, List<Bar> bars, int unplaced) {

    /**
     * The sums of one span of days.
     *
     * @param from first local day, inclusive
     * @param to last local day, inclusive
     */
    public record Bar(LocalDate from, LocalDate to, Tally tally) {}

    /**
     * Sums attacks into bars.
     *
     * @param by null for what fits the days of the attacks
     */
    public static TimeLine of(List<Attack> attacks, Span by, Policy policy) {
        List<Attack> summed = attacks.stream().filter(Attack::isTallied).toList();
        Span span = by == null ? fitting(summed) : by;
        NavigableMap<LocalDate, SelectionSums> sums = new TreeMap<>();
        int unplaced = 0;
        for (Attack attack : summed) {
            if (liesInOne(span, attack)) {
                sums.computeIfAbsent(span.first(attack.date().earliest()), day -> new SelectionSums())
                        .add(attack);
            } else {
                unplaced++;
            }
        }
        List<Bar> bars = sums.entrySet().stream()
                .map(entry -> bar(span, entry.getKey(), entry.getValue(), policy))
                .toList();
        return new TimeLine(span, bars, unplaced);
    }

    private static Bar bar(Span span, LocalDate first, SelectionSums sums, Policy policy) {
        Tally tally = sums.tally("all", TallyLevel.COUNTRY, Place.UNKNOWN, span.name(first), policy);
        return new Bar(first, span.last(first), tally);
    }

    private static boolean liesInOne(Span span, Attack attack) {
        return attack.date().isKnown()
                && span.first(attack.date().earliest())
                        .equals(span.first(attack.date().latest()));
    }

    private static Span fitting(List<Attack> attacks) {
        List<LocalDate> days = attacks.stream()
                .filter(attack -> attack.date().date() != null)
                .map(attack -> attack.date().date())
                .sorted(Comparator.naturalOrder())
                .toList();
        return days.isEmpty() ? Span.YEAR : Span.fitting(days.get(0), days.get(days.size() - 1));
    }
}
