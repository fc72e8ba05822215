package dev.tocsin.schemas;

import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.IndexedRecord;

/** A component's share of a record. */
interface ComponentShape {
    void write(Object value, GenericData.Record to);

    Object read(IndexedRecord from);

    /** A component with a field of its own. */
    record Field(int position, Conversion conversion) implements ComponentShape {
        @Override
        public void write(Object value, GenericData.Record to) {
            to.put(position, conversion.toAvro(value));
        }

        @Override
        public Object read(IndexedRecord from) {
            return conversion.toJava(from.get(position));
        }
    }

    /** A component that the schema leaves out. */
    record Absent(Object value) implements ComponentShape {
        @Override
        public void write(Object ignored, GenericData.Record to) {}

        @Override
        public Object read(IndexedRecord from) {
            return value;
        }
    }

    /** A field that only repeats what the whole says. */
    record Repeated(Flat.Derived derived, Field field) {
        void write(Object whole, GenericData.Record to) {
            field.write(derived.value().apply(whole), to);
        }
    }
}
