package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.AttackChange;
import java.util.List;

/**
 * How an attack came to be what it is.
 *
 * @param changes oldest first, one for each revision; the latest {@link #MOST_CHANGES}
 * @param earlier how many before them are not held here; the changes' topic keeps them all
 */
public record AttackHistory(List<AttackChange> changes, long earlier) {
    /** Few attacks are ever revised this often. */
    public static final int MOST_CHANGES = 500;

    static final AttackHistory NONE = new AttackHistory(List.of(), 0);

    public AttackHistory {
        changes = List.copyOf(changes);
    }
}
