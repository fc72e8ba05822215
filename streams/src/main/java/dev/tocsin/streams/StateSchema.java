package dev.tocsin.streams;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/**
 * The Avro schema of rows of state, drawn from their Java record: state is no contract with anybody but the next start
 * of the same topology. Components of a reference type may be null, elements of lists may not.
 */
final class StateSchema {
    private static final Map<Class<?>, Schema> PLAIN = Map.of(
            String.class, Schema.create(Schema.Type.STRING),
            int.class, Schema.create(Schema.Type.INT),
            Integer.class, Schema.create(Schema.Type.INT),
            long.class, Schema.create(Schema.Type.LONG),
            Long.class, Schema.create(Schema.Type.LONG),
            double.class, Schema.create(Schema.Type.DOUBLE),
            Double.class, Schema.create(Schema.Type.DOUBLE),
            boolean.class, Schema.create(Schema.Type.BOOLEAN),
            Instant.class, LogicalTypes.timestampMillis().addToSchema(Schema.create(Schema.Type.LONG)),
            LocalDate.class, LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT)));

    private final Map<Class<?>, Schema> named = new HashMap<>();

    private StateSchema() {}

    /**
     * The schema of rows that are {@code type}.
     *
     * @throws IllegalArgumentException naming the component whose type no schema is known for
     */
    static Schema of(Class<?> type) {
        return new StateSchema().ofRecord(type);
    }

    private Schema ofRecord(Class<?> type) {
        Schema known = named.get(type);
        if (known != null) {
            return known;
        }
        Schema schema = Schema.createRecord(type.getSimpleName(), null, namespace(type), false);
        named.put(type, schema);
        List<Schema.Field> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            fields.add(field(component));
        }
        schema.setFields(fields);
        return schema;
    }

    private Schema.Field field(RecordComponent component) {
        Schema schema = ofType(component.getGenericType());
        return component.getType().isPrimitive()
                ? new Schema.Field(component.getName(), schema)
                : new Schema.Field(component.getName(), orNull(schema), null, Schema.Field.NULL_DEFAULT_VALUE);
    }

    private Schema ofType(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return Schema.createArray(ofType(list.getActualTypeArguments()[0]));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("no schema is known for " + type);
        }
        if (plain.isEnum()) {
            return named.computeIfAbsent(plain, StateSchema::ofEnum);
        }
        if (plain.isRecord()) {
            return ofRecord(plain);
        }
        if (!PLAIN.containsKey(plain)) {
            throw new IllegalArgumentException("no schema is known for " + type);
        }
        return PLAIN.get(plain);
    }

    private static Schema ofEnum(Class<?> type) {
        List<String> symbols = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        return Schema.createEnum(type.getSimpleName(), null, namespace(type), symbols);
    }

    private static Schema orNull(Schema schema) {
        return Schema.createUnion(Schema.create(Schema.Type.NULL), schema);
    }

    /** Two packages may use one simple name; a record within a record has its own name space. */
    private static String namespace(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getPackageName() : outer.getName();
    }
}
