package dev.tocsin.schemas;

import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.Quote;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How a record is spread over the fields of the record it stands in.
 *
 * @param names fields of the components that are not called as their component is
 * @param optional components that a schema may leave out, all of them together; they are then not written, and read as
 *     they are in {@code blank}
 * @param derived fields that repeat what others say, for the ease of consumers: written and not read back
 */
record Flat(
        Class<? extends Record> type,
        Map<String, String> names,
        Set<String> optional,
        Record blank,
        List<Derived> derived) {

    /** A field of type {@code type} whose value follows from the whole. */
    record Derived(String field, Class<?> type, Function<Object, Object> value) {}

    private static final Flat DATE_SPAN = new Flat(
            DateSpan.class,
            Map.of(
                    "earliest", "dateEarliest",
                    "latest", "dateLatest",
                    "precision", "datePrecision",
                    "basis", "dateBasis"),
            Set.of(),
            DateSpan.UNKNOWN,
            List.of(new Derived("date", LocalDate.class, span -> ((DateSpan) span).date())));

    /** A tally's place has neither a precision nor words of a text. */
    private static final Flat PLACE = new Flat(
            Place.class,
            Map.of("precision", "placePrecision", "asTold", "placeAsTold"),
            Set.of("precision", "asTold", "site"),
            Place.UNKNOWN,
            List.of());

    private static final Flat QUOTE =
            new Flat(Quote.class, Map.of("part", "in", "words", "quote"), Set.of(), null, List.of());

    private static final List<Flat> ALL = List.of(DATE_SPAN, PLACE, QUOTE);

    /** The rule for {@code type}, or null where it needs a field of its own. */
    static Flat of(Class<?> type) {
        return ALL.stream().filter(flat -> flat.type == type).findFirst().orElse(null);
    }

    String field(String component) {
        return names.getOrDefault(component, component);
    }
}
