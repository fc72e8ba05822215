package dev.tocsin.dashboard.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON by hand, field by field: the answers' form is the contract, not that of some class. */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    static String of(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** An object with what {@code writing} puts into it. */
    static String object(Writing writing) {
        return of(json -> {
            json.writeStartObject();
            writing.to(json);
            json.writeEndObject();
        });
    }

    /** A field that holds finished pieces of JSON. */
    static void array(JsonGenerator json, String field, Iterable<String> pieces) throws IOException {
        json.writeArrayFieldStart(field);
        for (String piece : pieces) {
            json.writeRawValue(piece);
        }
        json.writeEndArray();
    }
}
