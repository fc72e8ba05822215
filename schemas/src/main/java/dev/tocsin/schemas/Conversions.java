package dev.tocsin.schemas;

import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.IndexedRecord;

/** The {@link Conversion} between each Java type that a record of the domain may hold and the Avro type it needs. */
final class Conversions {
    private static final Conversion SAME = Conversion.of(UnaryOperator.identity(), UnaryOperator.identity());

    /** A Java type that looks no further inside, boxed, and the Avro type it becomes. */
    private record Plain(Class<?> java, Schema.Type avro, String logical) {}

    private static final Map<Plain, Conversion> PLAIN = Map.of(
            new Plain(Boolean.class, Schema.Type.BOOLEAN, null), SAME,
            new Plain(Integer.class, Schema.Type.INT, null), SAME,
            new Plain(Long.class, Schema.Type.LONG, null), SAME,
            new Plain(Double.class, Schema.Type.DOUBLE, null), SAME,
            new Plain(String.class, Schema.Type.STRING, null),
                    Conversion.of(UnaryOperator.identity(), Object::toString),
            new Plain(LocalDate.class, Schema.Type.INT, LogicalTypes.date().getName()),
                    Conversion.of(
                            date -> Math.toIntExact(((LocalDate) date).toEpochDay()),
                            day -> LocalDate.ofEpochDay((Integer) day)),
            new Plain(
                            Instant.class,
                            Schema.Type.LONG,
                            LogicalTypes.timestampMillis().getName()),
                    Conversion.of(
                            instant -> ((Instant) instant).toEpochMilli(),
                            millis -> Instant.ofEpochMilli((Long) millis)));

    private Conversions() {}

    /**
     * The conversion for a component of type {@code java} at {@code path}.
     *
     * @param misfits a sentence is added where the two do not fit, and the conversion must not be used
     */
    static Conversion of(Type java, Schema schema, String path, List<String> misfits) {
        Conversion bare = bare(java, withoutNull(schema), path, misfits);
        if (!schema.isNullable()) {
            return bare.neverNull(path);
        }
        if (java instanceof Class<?> type && type.isPrimitive()) {
            misfits.add(path + " is never null and its field may be");
        }
        return bare.orNull();
    }

    /** The one type that a union with null holds; any other schema as it is. */
    static Schema withoutNull(Schema schema) {
        if (!schema.isUnion()) {
            return schema;
        }
        List<Schema> others = schema.getTypes().stream()
                .filter(type -> type.getType() != Schema.Type.NULL)
                .toList();
        return others.size() == 1 ? others.get(0) : schema;
    }

    private static Conversion bare(Type java, Schema schema, String path, List<String> misfits) {
        if (schema.getType() == Schema.Type.ARRAY && isList(java)) {
            Type item = ((ParameterizedType) java).getActualTypeArguments()[0];
            return list(of(item, schema.getElementType(), path + "[]", misfits), schema);
        }
        if (java instanceof Class<?> type) {
            if (schema.getType() == Schema.Type.ENUM && type.isEnum()) {
                return symbols(type, schema, path, misfits);
            }
            if (schema.getType() == Schema.Type.RECORD && type.isRecord()) {
                return record(ShapeBinder.bind(type, schema, path, misfits), schema);
            }
            Conversion plain = PLAIN.get(plain(type, schema));
            if (plain != null) {
                return plain;
            }
        }
        misfits.add(path + " is a " + java.getTypeName() + " and its field is " + schema);
        return SAME;
    }

    private static boolean isList(Type java) {
        return java instanceof ParameterizedType generic && generic.getRawType() == List.class;
    }

    private static Plain plain(Class<?> type, Schema schema) {
        LogicalType logical = schema.getLogicalType();
        Class<?> boxed = MethodType.methodType(type).wrap().returnType();
        return new Plain(boxed, schema.getType(), logical == null ? null : logical.getName());
    }

    private static Conversion list(Conversion item, Schema schema) {
        return Conversion.of(
                values -> new GenericData.Array<>(schema, each((Collection<?>) values, item::toAvro)),
                data -> each((Collection<?>) data, item::toJava));
    }

    private static List<Object> each(Collection<?> values, UnaryOperator<Object> conversion) {
        List<Object> all = new ArrayList<>(values.size());
        values.forEach(value -> all.add(conversion.apply(value)));
        return all;
    }

    private static Conversion record(RecordShape shape, Schema schema) {
        return Conversion.of(value -> shape.toAvro(value, schema), datum -> shape.read((IndexedRecord) datum));
    }

    private static Conversion symbols(Class<?> type, Schema schema, String path, List<String> misfits) {
        Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
        if (!constants.keySet().equals(Set.copyOf(schema.getEnumSymbols()))) {
            misfits.add(
                    path + " knows " + new TreeSet<>(constants.keySet()) + " and its field " + schema.getEnumSymbols());
        }
        Map<Object, Object> symbols = constants.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getValue, constant -> new GenericData.EnumSymbol(schema, constant.getKey())));
        return Conversion.of(symbols::get, symbol -> constants.get(symbol.toString()));
    }
}
