package dev.tocsin.dashboard.http;

import dev.tocsin.dashboard.http.ProblemException.Fault;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The forms that answers take. */
final class Answers {
    private Answers() {}

    static void json(Context context, String json) {
        text(context, "application/json", json);
    }

    static void text(Context context, String type, String text) {
        context.contentType(type).result(text.getBytes(StandardCharsets.UTF_8));
    }

    static void problem(Context context, int status, String title, List<Fault> faults) {
        context.status(status);
        context.removeHeader("ETag");
        text(context, "application/problem+json", JsonText.object(json -> {
            json.writeStringField("type", "about:blank");
            json.writeStringField("title", title);
            json.writeNumberField("status", status);
            json.writeArrayFieldStart("errors");
            for (Fault fault : faults) {
                json.writeStartObject();
                json.writeStringField("parameter", fault.parameter());
                json.writeStringField("message", fault.message());
                json.writeEndObject();
            }
            json.writeEndArray();
        }));
    }
}
