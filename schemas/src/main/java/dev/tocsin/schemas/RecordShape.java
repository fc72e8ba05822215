package dev.tocsin.schemas;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.IndexedRecord;

/**
 * How the components of one Java record lie in the fields of an Avro record: its own, or those of the record that it is
 * spread over. {@link ShapeBinder} finds it out.
 */
final class RecordShape implements ComponentShape {
    private final String path;
    private final MethodHandle constructor;
    private final List<UnaryOperator<Object>> accessors;
    private final ComponentShape[] parts;
    private final List<ComponentShape.Repeated> repeated;

    /**
     * @param path where it stands, for messages
     * @param constructor of type {@code (Object[])Object}
     * @param accessors from a record to its component, one a part
     */
    RecordShape(
            String path,
            MethodHandle constructor,
            List<UnaryOperator<Object>> accessors,
            ComponentShape[] parts,
            List<ComponentShape.Repeated> repeated) {
        this.path = path;
        this.constructor = constructor;
        this.accessors = accessors;
        this.parts = parts;
        this.repeated = repeated;
    }

    GenericData.Record toAvro(Object value, Schema schema) {
        GenericData.Record datum = new GenericData.Record(schema);
        write(value, datum);
        return datum;
    }

    @Override
    public void write(Object value, GenericData.Record to) {
        if (value == null) {
            throw new IllegalArgumentException(path + " is null");
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i].write(accessors.get(i).apply(value), to);
        }
        repeated.forEach(field -> field.write(value, to));
    }

    @Override
    public Object read(IndexedRecord from) {
        Object[] components = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            components[i] = parts[i].read(from);
        }
        return construct(components);
    }

    private Object construct(Object[] components) {
        try {
            return constructor.invokeExact(components);
        } catch (IllegalArgumentException | NullPointerException refused) {
            throw new IllegalArgumentException(path + ": " + refused.getMessage(), refused);
        } catch (Throwable e) {
            throw new IllegalStateException(path + " cannot be built", e);
        }
    }
}
