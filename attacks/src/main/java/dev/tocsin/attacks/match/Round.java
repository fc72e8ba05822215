package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Membership;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one report set in motion: the reports that moved and the attacks that may have to be told anew. */
final class Round {
    private final TreeMap<String, Optional<Told>> movedFrom = new TreeMap<>();
    private final TreeSet<String> touched = new TreeSet<>();

    /** Remembers how a report stood when the round began; {@code before} is null for a new one. */
    void moves(String reportKey, Told before) {
        movedFrom.putIfAbsent(reportKey, Optional.ofNullable(before));
    }

    void touches(String attackId) {
        touched.add(attackId);
    }

    Set<String> touched() {
        return touched;
    }

    /** The reports whose attack or basis is another than when the round began. */
    List<Membership> memberships(Nodes nodes, Instant at) {
        List<Membership> changed = new ArrayList<>();
        movedFrom.forEach((key, before) -> {
            Told now = nodes.get(key);
            if (before.isEmpty() || differs(before.get(), now)) {
                changed.add(new Membership(
                        key,
                        now.report().articleKey(),
                        now.attackId(),
                        now.report().basis(),
                        now.report().status(),
                        at));
            }
        });
        return changed;
    }

    private static boolean differs(Told before, Told now) {
        return !Objects.equals(before.attackId(), now.attackId())
                || before.report().basis() != now.report().basis()
                || before.report().status() != now.report().status();
    }
}
