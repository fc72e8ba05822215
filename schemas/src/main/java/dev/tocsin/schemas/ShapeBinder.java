package dev.tocsin.schemas;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.avro.Schema;

/** Finds the {@link RecordShape} of a Java record in an Avro schema, and everything that does not fit. */
final class ShapeBinder {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final Schema schema;
    private final String path;
    private final List<String> misfits;
    private final Set<String> filled = new HashSet<>();

    private ShapeBinder(Schema schema, String path, List<String> misfits) {
        this.schema = schema;
        this.path = path;
        this.misfits = misfits;
    }

    /**
     * The shape of {@code type} in {@code schema}.
     *
     * @param path where the record stands, for messages
     * @param misfits what does not fit is added here; the shape is usable only if nothing was
     */
    static RecordShape bind(Class<?> type, Schema schema, String path, List<String> misfits) {
        ShapeBinder binder = new ShapeBinder(schema, path, misfits);
        RecordShape shape = binder.shape(type, path, null);
        schema.getFields().stream()
                .filter(field -> !binder.filled.contains(field.name()))
                .forEach(field -> misfits.add("nothing fills the field " + path + "." + field.name()));
        return shape;
    }

    private RecordShape shape(Class<?> type, String at, Flat flat) {
        RecordComponent[] components = type.getRecordComponents();
        requireAllOrNone(flat, at);
        ComponentShape[] parts = Arrays.stream(components)
                .map(component -> part(component, at, flat))
                .toArray(ComponentShape[]::new);
        List<UnaryOperator<Object>> accessors =
                Arrays.stream(components).map(ShapeBinder::accessor).toList();
        return new RecordShape(at, constructor(type), accessors, parts, repeated(at, flat));
    }

    private ComponentShape part(RecordComponent component, String at, Flat flat) {
        String here = at + "." + component.getName();
        String name = flat == null ? component.getName() : flat.field(component.getName());
        Schema.Field field = schema.getField(name);
        Flat spread = Flat.of(component.getType());
        if (spread != null && (field == null || !holdsRecord(field.schema()))) {
            return shape(component.getType(), here, spread);
        }
        if (field == null && flat != null && flat.optional().contains(component.getName())) {
            return new ComponentShape.Absent(valueIn(flat.blank(), component));
        }
        if (field == null) {
            misfits.add("no field holds " + here);
            return new ComponentShape.Absent(null);
        }
        return field(field, Conversions.of(component.getGenericType(), field.schema(), here, misfits));
    }

    private ComponentShape.Field field(Schema.Field field, Conversion conversion) {
        if (!filled.add(field.name())) {
            misfits.add("two components fill the field " + path + "." + field.name());
        }
        return new ComponentShape.Field(field.pos(), conversion);
    }

    private List<ComponentShape.Repeated> repeated(String at, Flat flat) {
        List<ComponentShape.Repeated> all = new ArrayList<>();
        for (Flat.Derived derived : flat == null ? List.<Flat.Derived>of() : flat.derived()) {
            Schema.Field field = schema.getField(derived.field());
            if (field != null) {
                Conversion conversion = Conversions.of(derived.type(), field.schema(), at, misfits);
                all.add(new ComponentShape.Repeated(derived, field(field, conversion)));
            }
        }
        return all;
    }

    /** A schema that leaves out one of the optional components and keeps another has lost a field by mistake. */
    private void requireAllOrNone(Flat flat, String at) {
        if (flat != null) {
            long kept = flat.optional().stream()
                    .filter(component -> schema.getField(flat.field(component)) != null)
                    .count();
            if (kept != 0 && kept != flat.optional().size()) {
                misfits.add(at + " needs all or none of the fields of " + flat.optional());
            }
        }
    }

    private static boolean holdsRecord(Schema schema) {
        return Conversions.withoutNull(schema).getType() == Schema.Type.RECORD;
    }

    private static Object valueIn(Record blank, RecordComponent component) {
        return accessor(component).apply(blank);
    }

    /** A lambda, since a method handle that is no constant costs twice as much as the call it makes. */
    @SuppressWarnings("unchecked") // an accessor takes its record and gives its component
    private static UnaryOperator<Object> accessor(RecordComponent component) {
        try {
            Class<?> type = component.getAccessor().getDeclaringClass();
            MethodHandles.Lookup within = MethodHandles.privateLookupIn(type, LOOKUP);
            MethodHandle accessor = within.unreflect(component.getAccessor());
            return (UnaryOperator<Object>) LambdaMetafactory.metafactory(
                            within,
                            "apply",
                            MethodType.methodType(UnaryOperator.class),
                            MethodType.methodType(Object.class, Object.class),
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalArgumentException(component + " is out of reach", e);
        }
    }

    private static MethodHandle constructor(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return LOOKUP.unreflectConstructor(canonical)
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalArgumentException(type + " has no constructor in reach", e);
        }
    }
}
