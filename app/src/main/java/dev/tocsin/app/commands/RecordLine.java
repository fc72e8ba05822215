package dev.tocsin.app.commands;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tocsin.schemas.Json;
import dev.tocsin.schemas.Schemas;
import dev.tocsin.schemas.Topics;
import dev.tocsin.schemas.WireFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Header;

/**
 * A record as a line of JSON. On a topic of the contract it is the record's value alone; on any other, the dead letters
 * among them, everything that stands in the record, bytes as text where they are UTF-8 and else in Base64.
 */
final class RecordLine {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final WireFormat wire = new WireFormat(Schemas.released());
    private final boolean isOfContract;

    /** For the records of the topic of that name. */
    RecordLine(Topics topics, String name) {
        isOfContract = !name.equals(topics.deadLetters().name())
                && topics.all().stream().anyMatch(topic -> topic.name().equals(name));
    }

    /**
     * The line, without its end.
     *
     * @throws SerializationException where a topic of the contract holds something else than it promises
     */
    String of(ConsumerRecord<byte[], byte[]> record) {
        return isOfContract && record.value() != null ? Json.line(wire.read(record.value())) : whole(record);
    }

    private static String whole(ConsumerRecord<byte[], byte[]> record) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeNumberField("partition", record.partition());
            json.writeNumberField("offset", record.offset());
            json.writeStringField(
                    "time", Instant.ofEpochMilli(record.timestamp()).toString());
            write(json, "key", record.key());
            json.writeObjectFieldStart("headers");
            for (Header header : record.headers()) {
                write(json, header.key(), header.value());
            }
            json.writeEndObject();
            write(json, "value", record.value());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, String name, byte[] bytes) throws IOException {
        if (bytes == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, text(bytes));
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return Base64.getEncoder().encodeToString(bytes);
        }
    }
}
