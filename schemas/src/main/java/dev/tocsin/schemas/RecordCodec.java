package dev.tocsin.schemas;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;

/**
 * Binds a Java record class to an Avro schema by the names of its components, once and at construction; what does not
 * fit is refused there, with every misfit named.
 *
 * <p>A component becomes the field of its name. {@code Instant}s are {@code timestamp-millis} (finer digits are
 * cut off), {@code LocalDate}s are {@code date}, lists are arrays, enums are enums of the same symbols, records
 * are records; a component may be null exactly where the field is a union with null. A {@link dev.tocsin.attacks.DateSpan
 * DateSpan}, {@link dev.tocsin.attacks.Place Place} or {@link dev.tocsin.attacks.Quote Quote} that has no field of its
 * own is spread over fields of the record it stands in ({@link Flat}), so that Avro and JSON are one form.
 *
 * <p>It is safe for use by many threads.
 *
 * @param <T> a record class
 */
public final class RecordCodec<T> {
    private final Class<T> type;
    private final RecordShape shape;
    private final Schema schema;

    private RecordCodec(Class<T> type, Schema schema) {
        this.type = type;
        this.schema = schema;
        List<String> misfits = new ArrayList<>();
        this.shape = ShapeBinder.bind(type, schema, type.getSimpleName(), misfits);
        if (!misfits.isEmpty()) {
            throw new IllegalArgumentException(
                    type.getName() + " does not fit " + schema.getFullName() + ": " + String.join("; ", misfits));
        }
    }

    /**
     * The codec between {@code type} and {@code schema}.
     *
     * @throws IllegalArgumentException where they do not fit, naming every field and component that does not
     */
    public static <T> RecordCodec<T> of(Class<T> type, Schema schema) {
        return new RecordCodec<>(type, schema);
    }

    public Schema schema() {
        return schema;
    }

    /**
     * The value as Avro.
     *
     * @throws IllegalArgumentException naming the component that is null and must not be
     */
    public GenericRecord toAvro(T value) {
        return shape.toAvro(value, schema);
    }

    /** The value as one line of JSON, without the line's end: see {@link Json}. */
    public String toJson(T value) {
        return Json.line(toAvro(value));
    }

    /**
     * The value of a record of exactly {@link #schema()}.
     *
     * @throws IllegalArgumentException naming the field whose value the Java record refuses
     */
    public T fromAvro(GenericRecord datum) {
        if (!datum.getSchema().equals(schema)) {
            throw new IllegalArgumentException(
                    "a record of " + datum.getSchema().getFullName() + " is none of " + schema.getFullName() + " as "
                            + type.getSimpleName() + " knows it");
        }
        return type.cast(shape.read(datum));
    }
}
