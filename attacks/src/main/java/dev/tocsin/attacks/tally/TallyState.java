package dev.tocsin.attacks.tally;

import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.rows.MemoryRows;
import dev.tocsin.attacks.rows.Rows;

/**
 * Everything tallying remembers of the countries of one partition.
 *
 * @param tallies by {@link Tally#key()}: the sums, of all time and by day
 * @param parts what each attack gives to the sums: by attack, and by place and day, so that any sum can be checked by
 *     adding its rows again
 */
public record TallyState(Rows<Tally> tallies, Rows<Part> parts) {

    /** An empty state that lives in memory. */
    public static TallyState inMemory() {
        return new TallyState(new MemoryRows<>(), new MemoryRows<>());
    }
}
