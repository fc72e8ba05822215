package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.AttackChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The latest changes of every attack, by revision: the same change read twice is one. */
final class Histories {
    private final Map<String, NavigableMap<Long, AttackChange>> byAttack = new HashMap<>();

    void put(AttackChange change) {
        NavigableMap<Long, AttackChange> changes = byAttack.computeIfAbsent(change.attackId(), id -> new TreeMap<>());
        changes.put(change.revision(), change);
        if (changes.size() > AttackHistory.MOST_CHANGES) {
            changes.pollFirstEntry();
        }
    }

    AttackHistory of(String attackId) {
        NavigableMap<Long, AttackChange> changes = byAttack.get(attackId);
        return changes == null
                ? AttackHistory.NONE
                : new AttackHistory(List.copyOf(changes.values()), changes.firstKey() - 1);
    }
}
