package dev.tocsin.attacks.match;

import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.rows.MemoryRows;
import dev.tocsin.attacks.rows.Rows;

/**
 * Everything matching remembers of the countries of one partition. No row grows with a story.
 *
 * @param reports by report key: each report as it stands, and what it was matched to
 * @param index which reports share a token, belong to an attack or hang on a report, in ranked order; the key says all
 * @param claims what is said of each attack, by one source and by all
 * @param attacks by attack id: each attack as it was last told; its row stays for ever
 */
public record MatchState(Rows<Told> reports, Rows<Entry> index, Rows<ClaimGroup> claims, Rows<Standing> attacks) {

    /**
     * How many characters the keys of the index and of the claims begin with that tell what is asked for together from all
     * else: a store that keeps a filter of them need not look for what it does not have.
     */
    public static final int LEAD = 8;

    /** An empty state that lives in memory. */
    public static MatchState inMemory() {
        return new MatchState(new MemoryRows<>(), new MemoryRows<>(), new MemoryRows<>(), new MemoryRows<>());
    }
}
