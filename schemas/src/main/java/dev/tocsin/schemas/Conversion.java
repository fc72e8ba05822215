package dev.tocsin.schemas;

import java.util.function.UnaryOperator;

/** Turns one component's value into one field's datum and back. */
interface Conversion {
    Object toAvro(Object value);

    Object toJava(Object datum);

    static Conversion of(UnaryOperator<Object> toAvro, UnaryOperator<Object> toJava) {
        return new Conversion() {
            @Override
            public Object toAvro(Object value) {
                return toAvro.apply(value);
            }

            @Override
            public Object toJava(Object datum) {
                return toJava.apply(datum);
            }
        };
    }

    /** The same, where null stands for not known. */
    default Conversion orNull() {
        return of(value -> value == null ? null : toAvro(value), datum -> datum == null ? null : toJava(datum));
    }

    /** The same, refusing null at {@code path}. */
    default Conversion neverNull(String path) {
        return of(value -> toAvro(present(value, path)), datum -> toJava(present(datum, path)));
    }

    private static Object present(Object value, String path) {
        if (value == null) {
            throw new IllegalArgumentException(path + " is null");
        }
        return value;
    }
}
