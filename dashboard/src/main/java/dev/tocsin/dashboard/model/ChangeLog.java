package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.Attack;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The latest changes of attacks, so that a reader who was away goes on exactly where it stopped. */
final class ChangeLog {
    private final int most;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long sequence;
    private Cursor now;
    /** Everything before this has been dropped. */
    private Cursor floor;

    private record Entry(int partition, long offset, AttackEvent event) {}

    /** @param most how many changes are kept */
    ChangeLog(Cursor start, int most) {
        this.now = start;
        this.floor = start;
        this.most = most;
    }

    AttackEvent append(int partition, long offset, Attack attack) {
        pass(partition, offset);
        AttackEvent event = new AttackEvent(++sequence, now, attack);
        entries.add(new Entry(partition, offset, event));
        if (entries.size() > most) {
            Entry dropped = entries.remove();
            floor = floor.after(dropped.partition, dropped.offset);
        }
        return event;
    }

    /** Reads over a record that changes nothing. */
    void pass(int partition, long offset) {
        now = now.after(partition, offset);
    }

    long sequence() {
        return sequence;
    }

    Cursor now() {
        return now;
    }

    /** What came after {@code cursor}; empty where that can no longer be told, or never could. */
    Optional<List<AttackEvent>> since(Cursor cursor) {
        if (!cursor.hasReached(floor) || !now.hasReached(cursor)) {
            return Optional.empty();
        }
        return Optional.of(entries.stream()
                .filter(entry -> !cursor.hasRead(entry.partition, entry.offset))
                .map(Entry::event)
                .toList());
    }
}
