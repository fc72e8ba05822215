package dev.tocsin.streams;

import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.tally.TallyChange;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sums as one report leaves them. Where several attacks change at once, as in a merger, the sums in between are of
 * no moment that ever was.
 */
final class LastSums {
    private final Map<String, Tally> places = new TreeMap<>();
    private final Map<String, Tally> days = new TreeMap<>();

    void add(TallyChange change) {
        change.places().forEach(tally -> places.put(tally.key(), tally));
        change.days().forEach(tally -> days.put(tally.key(), tally));
    }

    Collection<Tally> places() {
        return places.values();
    }

    Collection<Tally> days() {
        return days.values();
    }
}
