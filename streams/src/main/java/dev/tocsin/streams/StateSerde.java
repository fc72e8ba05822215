package dev.tocsin.streams;

import dev.tocsin.schemas.RecordCodec;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.message.MissingSchemaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Rows of state as bytes: Avro's single-object encoding, which begins with the fingerprint of the schema that wrote
 * them, so that state of another version is refused and not misread.
 */
final class StateSerde<V> implements Serde<V> {
    /** The unions of state are all of null and one other, so there is nothing to look up. */
    private static final GenericData NULL_OR_VALUE = new GenericData() {
        @Override
        public int resolveUnion(Schema union, Object datum) {
            return datum == null ? 0 : 1;
        }
    };

    private final Class<V> type;
    private final RecordCodec<V> codec;
    private final BinaryMessageEncoder<GenericRecord> encoder;
    private final BinaryMessageDecoder<GenericRecord> decoder;

    StateSerde(Class<V> type) {
        this.type = type;
        Schema schema = StateSchema.of(type);
        this.codec = RecordCodec.of(type, schema);
        this.encoder = new BinaryMessageEncoder<>(NULL_OR_VALUE, schema);
        this.decoder = new BinaryMessageDecoder<>(GenericData.get(), schema);
    }

    @Override
    public Serializer<V> serializer() {
        return (topic, row) -> row == null ? null : write(row);
    }

    @Override
    public Deserializer<V> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(topic, bytes);
    }

    private byte[] write(V row) {
        try {
            ByteBuffer bytes = encoder.encode(codec.toAvro(row));
            byte[] written = new byte[bytes.remaining()];
            bytes.get(written);
            return written;
        } catch (IOException e) {
            throw new SerializationException("a row of " + type.getSimpleName() + " cannot be written", e);
        }
    }

    private V read(String topic, byte[] bytes) {
        try {
            return codec.fromAvro(decoder.decode(ByteBuffer.wrap(bytes)));
        } catch (MissingSchemaException e) {
            throw new ForeignState(
                    "a row of " + topic + " was written by another version of this program, whose form of "
                            + type.getSimpleName() + " is not known: rebuild under a new application id",
                    e);
        } catch (IOException e) {
            throw new SerializationException("a row of " + topic + " cannot be read", e);
        }
    }
}
