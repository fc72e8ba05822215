package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.tally.Policy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All attacks at one moment. It never changes, so that a list, its count and its sums agree. */
public final class View {
    static final View EMPTY = new View(0, Cursor.start("none", 0), Map.of(), Map.of());

    private final long version;
    private final Cursor cursor;
    private final Map<String, Row> rows;
    private final Map<Sorted.By, Sorted> sorted;
    private Choices choices;

    /** An attack with its JSON. */
    public record Entry(Attack attack, String json) {}

    /**
     * Some of the attacks found.
     *
     * @param total how many were found in all
     */
    public record Page(int total, List<Entry> entries) {}

    private View(long version, Cursor cursor, Map<String, Row> rows, Map<Sorted.By, Sorted> sorted) {
        this.version = version;
        this.cursor = cursor;
        this.rows = rows;
        this.sorted = new ConcurrentHashMap<>(sorted);
    }

    /**
     * The view after some attacks have changed. What this one has sorted is not sorted anew.
     *
     * @param rows all attacks by id, as they now stand; not changed from now on
     * @param changed the ids of those that this view does not know, or knows otherwise
     */
    View next(long nextVersion, Cursor nextCursor, Map<String, Row> rows, Collection<String> changed) {
        Map<Sorted.By, Sorted> next = new ConcurrentHashMap<>();
        if (changed.size() <= Sorted.MOST_CHANGES) {
            sorted.forEach((by, list) -> next.put(by, list.with(this.rows, rows, changed)));
        }
        return new View(nextVersion, nextCursor, rows, next);
    }

    /** The same attacks, after records that changed none of them. */
    View sameAt(long nextVersion) {
        return new View(nextVersion, cursor, rows, sorted);
    }

    /** Rises with every record that the model took in. */
    public long version() {
        return version;
    }

    /** How far a reader of the stream has come who has seen this. */
    public Cursor cursor() {
        return cursor;
    }

    /** What there is to choose from. */
    public synchronized Choices choices() {
        if (choices == null) {
            choices = Choices.of(attacks(Selection.STANDING));
        }
        return choices;
    }

    /** The attacks selected, in no order, under the selection's policy. */
    public Stream<Attack> attacks(Selection selection) {
        return rows.values().stream()
                .filter(row -> selection.test(row.attack()))
                .map(row -> row.under(selection.policy()).attack());
    }

    /** The attacks selected with their JSON, in the order given, under the selection's policy. */
    public Stream<Entry> entries(Selection selection, ListOrder order) {
        return found(selection, order).map(View::entry);
    }

    /**
     * A stretch of the attacks selected.
     *
     * @param skip how many to leave out first
     * @param size how many at most
     */
    public Page page(Selection selection, ListOrder order, long skip, int size) {
        List<Row.Counted> found = found(selection, order).toList();
        return new Page(
                found.size(),
                found.stream().skip(skip).limit(size).map(View::entry).toList());
    }

    private Stream<Row.Counted> found(Selection selection, ListOrder order) {
        return sorted(selection.policy(), order).rows().stream().filter(row -> selection.test(row.attack()));
    }

    private Sorted sorted(Policy policy, ListOrder order) {
        return sorted.computeIfAbsent(new Sorted.By(policy, order), by -> Sorted.of(by, rows.values()));
    }

    private static Entry entry(Row.Counted counted) {
        return new Entry(counted.attack(), counted.json());
    }
}
