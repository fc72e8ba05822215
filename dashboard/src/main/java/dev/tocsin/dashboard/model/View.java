package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.tally.Policy;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All attacks at one moment. It never changes, so that a list, its count and its sums agree. */
public final class View {
    private final long version;
    private final Cursor cursor;
    private final List<Row> rows;
    private final Map<Sorted, List<Row.Counted>> sorted = new ConcurrentHashMap<>();

    private record Sorted(Policy policy, Order order) {}

    /** An attack with its JSON. */
    public record Entry(Attack attack, String json) {}

    /**
     * Some of the attacks found.
     *
     * @param total how many were found in all
     */
    public record Page(int total, List<Entry> entries) {}

    View(long version, Cursor cursor, Collection<Row> rows) {
        this.version = version;
        this.cursor = cursor;
        this.rows = List.copyOf(rows);
    }

    /** Rises with every record that the model took in. */
    public long version() {
        return version;
    }

    /** How far a reader of the stream has come who has seen this. */
    public Cursor cursor() {
        return cursor;
    }

    /** The attacks selected, in the order given, under the selection's policy. */
    public Stream<Attack> attacks(Selection selection, Order order) {
        return found(selection, order).map(Row.Counted::attack);
    }

    /** The attacks selected, in no order. */
    public Stream<Attack> attacks(Selection selection) {
        return rows.stream().filter(row -> selection.test(row.attack())).map(row -> row.under(selection.policy())
                .attack());
    }

    /** The same with their JSON. */
    public Stream<Entry> entries(Selection selection, Order order) {
        return found(selection, order).map(View::entry);
    }

    /**
     * A stretch of the attacks selected.
     *
     * @param skip how many to leave out first
     * @param size how many at most
     */
    public Page page(Selection selection, Order order, long skip, int size) {
        List<Row.Counted> found = found(selection, order).toList();
        return new Page(
                found.size(),
                found.stream().skip(skip).limit(size).map(View::entry).toList());
    }

    private Stream<Row.Counted> found(Selection selection, Order order) {
        return sorted(selection.policy(), order).stream().filter(row -> selection.test(row.attack()));
    }

    private List<Row.Counted> sorted(Policy policy, Order order) {
        return sorted.computeIfAbsent(new Sorted(policy, order), by -> rows.stream()
                .map(row -> row.under(policy))
                .sorted(Comparator.comparing(Row.Counted::attack, order.comparator()))
                .toList());
    }

    private static Entry entry(Row.Counted counted) {
        return new Entry(counted.attack(), counted.json());
    }
}
