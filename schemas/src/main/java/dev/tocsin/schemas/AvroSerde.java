package dev.tocsin.schemas;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Records in the {@link WireFormat}: written in the newest version of their schema, read from any version ever
 * released. Null stays null. Safe for use by many threads.
 *
 * @param <T> a record class
 */
public final class AvroSerde<T> implements Serde<T> {
    private final RecordCodec<T> codec;
    private final int id;
    private final WireFormat wire;

    private AvroSerde(RecordCodec<T> codec, int id, WireFormat wire) {
        this.codec = codec;
        this.id = id;
        this.wire = wire;
    }

    /** The serde of a public record. */
    public static <T> AvroSerde<T> of(RecordCodec<T> codec) {
        return of(codec, Schemas.released());
    }

    /**
     * The serde of a record whose schema {@code schemas} lists.
     *
     * @throws IllegalArgumentException where the codec's schema is not the newest of its name
     */
    public static <T> AvroSerde<T> of(RecordCodec<T> codec, Schemas schemas) {
        Schemas.Released latest = schemas.latest(codec.schema().getFullName());
        if (!latest.schema().equals(codec.schema())) {
            throw new IllegalArgumentException(
                    "the newest " + latest.subject() + " is version " + latest.version() + ", the codec's is another");
        }
        return new AvroSerde<>(codec, latest.id(), new WireFormat(schemas));
    }

    @Override
    public Serializer<T> serializer() {
        return (topic, value) -> value == null ? null : write(topic, value);
    }

    @Override
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(topic, bytes);
    }

    private byte[] write(String topic, T value) {
        try {
            return wire.write(id, codec.toAvro(value));
        } catch (IllegalArgumentException e) {
            throw new SerializationException("for " + topic + ": " + e.getMessage(), e);
        }
    }

    private T read(String topic, byte[] bytes) {
        try {
            return codec.fromAvro(wire.read(bytes, codec.schema()));
        } catch (IllegalArgumentException | SerializationException e) {
            throw new SerializationException("on " + topic + ": " + e.getMessage(), e);
        }
    }
}
