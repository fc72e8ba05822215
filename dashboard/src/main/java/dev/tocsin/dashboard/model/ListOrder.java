package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.Attack;
import java.util.Comparator;

/** In what order attacks are listed. Ids break ties, so that a page's end is the next one's beginning. */
public enum ListOrder {
    /** Latest first; what is not dated comes last. */
    DATE,
    /** Latest change first. */
    UPDATED,
    /** Most killed first; what has no number comes last. */
    KILLED;

    Comparator<Attack> comparator() {
        Comparator<Attack> rising =
                switch (this) {
                    case DATE ->
                        Comparator.comparing(
                                attack -> attack.date().latest(), Comparator.nullsFirst(Comparator.naturalOrder()));
                    case UPDATED -> Comparator.comparing(Attack::updatedAt);
                    case KILLED -> Comparator.comparingInt(ListOrder::killed);
                };
        return rising.reversed().thenComparing(Attack::id);
    }

    private static int killed(Attack attack) {
        return attack.killed() == null ? -1 : attack.killed().best();
    }
}
