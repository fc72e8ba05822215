package dev.tocsin.producer.push;

import java.util.HashMap;
import java.util.Map;

/** Pushes that may be under way at once. One source takes at most half of the room, so that a slow one leaves room for others. */
final class PushRoom {
    private final int most;
    private final Map<String, Integer> taken = new HashMap<>();

    PushRoom(int most) {
        this.most = most;
    }

    /** Takes room for {@code source}, which {@link #leave} gives back. */
    synchronized void enter(String source) throws PushRefused {
        int all = taken.values().stream().mapToInt(Integer::intValue).sum();
        if (all >= most) {
            throw new PushRefused(503, "as many pushes are under way as there is room for", 1);
        }
        if (taken.getOrDefault(source, 0) >= most / 2) {
            throw new PushRefused(429, "source " + source + " has as many pushes under way as it may", 1);
        }
        taken.merge(source, 1, Integer::sum);
    }

    synchronized void leave(String source) {
        taken.merge(source, -1, Integer::sum);
    }
}
