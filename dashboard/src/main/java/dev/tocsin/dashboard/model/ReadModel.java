package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackChange;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.tally.Policy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * What the public topics say, in memory: nothing is kept on disk, since everything can be read again. Records may come
 * more than once and a lower revision never replaces a higher one. One thread writes, any number reads.
 */
public final class ReadModel {
    /** Changes kept for readers who come back. */
    public static final int KEPT_CHANGES = 10_000;

    private final Map<String, Row> attacks = new HashMap<>();
    /** Ids of those that the latest view does not know, or knows otherwise. */
    private final Set<String> changed = new HashSet<>();

    private final Members members = new Members();
    private final Histories histories = new Histories();
    private final NavigableMap<String, Tally> placeTallies = new TreeMap<>();
    private final NavigableMap<String, Tally> dayTallies = new TreeMap<>();
    private final List<Consumer<AttackEvent>> listeners = new CopyOnWriteArrayList<>();
    private ChangeLog log = new ChangeLog(Cursor.start("none", 0), KEPT_CHANGES);
    private long version;
    private View view = View.EMPTY;

    /**
     * Says which topic the attacks come from, before the first of them.
     *
     * @param topic what it is called for ever, so that a reader of another one is told to begin anew
     * @param partitions how many it has
     */
    public synchronized void begin(String topic, int partitions) {
        log = new ChangeLog(Cursor.start(topic, partitions), KEPT_CHANGES);
    }

    /** An attack as the record at {@code offset} of {@code partition} gives it. */
    public synchronized void attack(int partition, long offset, Attack attack) {
        Row before = attacks.get(attack.id());
        if (before != null && before.attack().revision() > attack.revision()) {
            log.pass(partition, offset);
            return;
        }
        attacks.put(attack.id(), new Row(attack));
        changed.add(attack.id());
        version++;
        AttackEvent event = log.append(partition, offset, attack);
        listeners.forEach(listener -> listener.accept(event));
    }

    /** To which attack a report belongs. */
    public synchronized void membership(Membership membership) {
        members.put(membership);
        version++;
    }

    /** One revision of an attack. */
    public synchronized void change(AttackChange change) {
        histories.put(change);
        version++;
    }

    /** The sums of a place, of all time. */
    public synchronized void placeTally(Tally tally) {
        placeTallies.merge(tally.key(), tally, ReadModel::later);
        version++;
    }

    /** The sums of a place in one part of time. */
    public synchronized void dayTally(Tally tally) {
        dayTallies.merge(tally.key(), tally, ReadModel::later);
        version++;
    }

    private static Tally later(Tally a, Tally b) {
        return b.revision() >= a.revision() ? b : a;
    }

    /** All attacks as they stand now. */
    public synchronized View view() {
        if (view.version() != version) {
            view = changed.isEmpty()
                    ? view.sameAt(version)
                    : view.next(version, log.now(), Map.copyOf(attacks), Set.copyOf(changed));
            changed.clear();
        }
        return view;
    }

    /** Rises with every record taken in. */
    public synchronized long version() {
        return version;
    }

    /** The attack with every article that tells it, or empty where no such id was ever given. */
    public synchronized Optional<Attack> attack(String id, Policy policy) {
        return Optional.ofNullable(attacks.get(id))
                .map(row -> members.complete(row.under(policy).attack()));
    }

    public synchronized AttackHistory history(String attackId) {
        return histories.of(attackId);
    }

    /** The sums of places as they were published, by key. */
    public synchronized List<Tally> placeTallies() {
        return List.copyOf(placeTallies.values());
    }

    /** The published sums of one place, of all time. */
    public synchronized Optional<Tally> placeTally(String key) {
        return Optional.ofNullable(placeTallies.get(key));
    }

    /** The published sums of one place by day, month or year, in that order; the undated last. */
    public synchronized List<Tally> dayTallies(String placeKey) {
        return List.copyOf(dayTallies.subMap(placeKey + "|", placeKey + "}").values());
    }

    /** What a reader who has come as far as {@code from} has missed; {@code from} may be null. */
    public synchronized Resumption resume(Cursor from) {
        return new Resumption(from == null ? Optional.empty() : log.since(from), log.now(), log.sequence());
    }

    /** Calls {@code listener} with every change from now on, in order, on the thread that writes. */
    public void listen(Consumer<AttackEvent> listener) {
        listeners.add(listener);
    }

    /**
     * How a reader goes on.
     *
     * @param missed what it has not seen, or empty where that cannot be told and it must begin anew
     * @param now how far the model has come
     * @param sequence number of the last change before now
     */
    public record Resumption(Optional<List<AttackEvent>> missed, Cursor now, long sequence) {}
}
