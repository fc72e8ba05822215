package dev.tocsin.schemas;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;

/**
 * The JSON form of every record: its fields in the schema's order, all of them, null where not known; days as
 * {@code 2022-09-05}, instants as {@code 2022-09-05T10:12:00Z}, enums as their names.
 */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** The record as one line, without the line's end. */
    public static String line(GenericRecord datum) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            write(datum, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    /** Writes the record as one object. */
    public static void write(GenericRecord datum, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Schema.Field field : datum.getSchema().getFields()) {
            json.writeFieldName(field.name());
            write(datum.get(field.pos()), Conversions.withoutNull(field.schema()), json);
        }
        json.writeEndObject();
    }

    private static void write(Object datum, Schema schema, JsonGenerator json) throws IOException {
        if (datum == null) {
            json.writeNull();
            return;
        }
        switch (schema.getType()) {
            case RECORD -> write((GenericRecord) datum, json);
            case ARRAY -> writeArray((Collection<?>) datum, Conversions.withoutNull(schema.getElementType()), json);
            case BOOLEAN -> json.writeBoolean((Boolean) datum);
            case INT -> writeInt((Integer) datum, schema.getLogicalType(), json);
            case LONG -> writeLong((Long) datum, schema.getLogicalType(), json);
            case DOUBLE -> json.writeNumber((Double) datum);
            case STRING, ENUM -> json.writeString(datum.toString());
            default -> throw new IllegalArgumentException("no JSON form for " + schema);
        }
    }

    private static void writeArray(Collection<?> data, Schema items, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Object datum : data) {
            write(datum, items, json);
        }
        json.writeEndArray();
    }

    private static void writeInt(int number, LogicalType logical, JsonGenerator json) throws IOException {
        if (LogicalTypes.date().equals(logical)) {
            json.writeString(LocalDate.ofEpochDay(number).toString());
        } else {
            json.writeNumber(number);
        }
    }

    private static void writeLong(long number, LogicalType logical, JsonGenerator json) throws IOException {
        if (LogicalTypes.timestampMillis().equals(logical)) {
            json.writeString(Instant.ofEpochMilli(number).toString());
        } else {
            json.writeNumber(number);
        }
    }
}
