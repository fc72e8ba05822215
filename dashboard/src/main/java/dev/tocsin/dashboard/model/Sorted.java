package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.tally.Policy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** All attacks under one policy and in one order. */
record Sorted(By by, List<Row.Counted> rows) {
    /** With more changes than this, sorting anew is as quick. */
    static final int MOST_CHANGES = 200;

    record By(Policy policy, ListOrder order) {
        Comparator<Row.Counted> comparator() {
            return Comparator.comparing(Row.Counted::attack, order.comparator());
        }
    }

    static Sorted of(By by, Collection<Row> rows) {
        return new Sorted(
                by,
                rows.stream()
                        .map(row -> row.under(by.policy()))
                        .sorted(by.comparator())
                        .toList());
    }

    /** With each changed attack taken from where it was and put where it now belongs. */
    Sorted with(Map<String, Row> before, Map<String, Row> after, Collection<String> changed) {
        List<Row.Counted> list = new ArrayList<>(rows);
        Comparator<Row.Counted> comparator = by.comparator();
        for (String id : changed) {
            Row old = before.get(id);
            if (old != null) {
                list.remove(Collections.binarySearch(list, old.under(by.policy()), comparator));
            }
            Row.Counted now = after.get(id).under(by.policy());
            list.add(-1 - Collections.binarySearch(list, now, comparator), now);
        }
        return new Sorted(by, Collections.unmodifiableList(list));
    }
}
