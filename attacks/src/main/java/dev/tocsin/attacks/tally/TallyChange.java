package dev.tocsin.attacks.tally;

import dev.tocsin.attacks.Tally;
import java.util.List;

/**
 * The tallies that a revision of an attack changed, in order of their keys.
 *
 * @param places tallies of all time
 * @param days tallies of one day, month or year, or of the undated
 */
public record TallyChange(List<Tally> places, List<Tally> days) {
    public static final TallyChange NONE = new TallyChange(List.of(), List.of());

    public TallyChange {
        places = List.copyOf(places);
        days = List.copyOf(days);
    }
}
