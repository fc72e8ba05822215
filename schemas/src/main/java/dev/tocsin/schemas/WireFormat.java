package dev.tocsin.schemas;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.common.errors.SerializationException;

/**
 * The Confluent wire format: a zero byte, the schema's id in four bytes (big-endian), the Avro body. Whatever cannot be
 * read ends in a {@link SerializationException} that says what was wrong; a length that the bytes do not bear out is
 * refused before anything is allocated for it. Safe for use by many threads.
 */
public final class WireFormat {
    static final byte MAGIC = 0;
    static final int HEADER = 1 + Integer.BYTES;

    private final Schemas schemas;
    /** Without conversions of logical types: {@link RecordCodec} makes them. */
    private final GenericData data = new GenericData();

    private final ConcurrentMap<Resolution, GenericDatumReader<GenericRecord>> readers = new ConcurrentHashMap<>();

    private record Resolution(int writer, Schema reader) {}

    /** The wire format of whatever {@code schemas} lists. */
    public WireFormat(Schemas schemas) {
        this.schemas = schemas;
    }

    /** The record behind the header of the schema {@code id}, which must be the record's own. */
    public byte[] write(int id, GenericRecord datum) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        bytes.writeBytes(ByteBuffer.allocate(HEADER).put(MAGIC).putInt(id).array());
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        try {
            new GenericDatumWriter<GenericRecord>(datum.getSchema(), data).write(datum, encoder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The record as its writer knew it.
     *
     * @throws SerializationException where the bytes hold no record of a known schema
     */
    public GenericRecord read(byte[] bytes) {
        Schemas.Released writer = writer(bytes);
        return read(bytes, writer, new GenericDatumReader<>(writer.schema(), writer.schema(), data));
    }

    /**
     * The record as {@code reader} knows it: fields that it does not know are gone, fields that the writer did not know
     * hold their default.
     *
     * @throws SerializationException where the bytes hold no record of {@code reader}'s name
     */
    public GenericRecord read(byte[] bytes, Schema reader) {
        Schemas.Released writer = writer(bytes);
        if (!writer.subject().equals(reader.getFullName())) {
            throw new SerializationException(
                    "schema id " + writer.id() + " is " + writer.subject() + ", not " + reader.getFullName());
        }
        GenericDatumReader<GenericRecord> resolving = readers.computeIfAbsent(
                new Resolution(writer.id(), reader), pair -> new GenericDatumReader<>(writer.schema(), reader, data));
        return read(bytes, writer, resolving);
    }

    private Schemas.Released writer(byte[] bytes) {
        if (bytes.length < HEADER) {
            throw new SerializationException(
                    bytes.length + " bytes are no record: one begins with 0x00 and a schema id of four bytes");
        }
        if (bytes[0] != MAGIC) {
            throw new SerializationException(
                    "the first byte is 0x%02x, not 0x00: no Avro in the Confluent wire format".formatted(bytes[0]));
        }
        int id = ByteBuffer.wrap(bytes).getInt(1);
        Schemas.Released writer = schemas.byId(id);
        if (writer == null) {
            throw new SerializationException(
                    "schema id " + id + " is not known here: a newer release may have written it");
        }
        return writer;
    }

    private static GenericRecord read(byte[] bytes, Schemas.Released writer, GenericDatumReader<GenericRecord> reader) {
        String what = writer.subject() + " (schema id " + writer.id() + ")";
        BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(bytes, HEADER, bytes.length - HEADER, null);
        GenericRecord datum;
        boolean whole;
        try {
            datum = reader.read(null, decoder);
            whole = decoder.isEnd();
        } catch (EOFException e) {
            throw new SerializationException(
                    "a record of " + what + " ends too early, after " + bytes.length + " bytes", e);
        } catch (IOException | RuntimeException e) {
            throw new SerializationException("a record of " + what + " cannot be read: " + e.getMessage(), e);
        }
        if (!whole) {
            throw new SerializationException("bytes are left behind a record of " + what);
        }
        return datum;
    }
}
