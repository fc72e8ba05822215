package dev.tocsin.dashboard.http;

import dev.tocsin.schemas.Schemas;
import dev.tocsin.schemas.Schemas.Released;
import dev.tocsin.schemas.Topic;
import dev.tocsin.schemas.Topics;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A schema registry that can only be read, as Confluent's clients ask for it: with it any of them reads the topics.
 * Subjects are named by topic, {@code tocsin.attacks-value}; ids are those on the wire. Its refusals have Confluent's
 * form and error codes.
 */
final class RegistryRoutes {
    private static final String TYPE = "application/vnd.schemaregistry.v1+json";
    private static final int NO_SUBJECT = 40401;
    private static final int NO_VERSION = 40402;
    private static final int NO_SCHEMA = 40403;
    private static final int WRONG_VERSION = 42202;

    private final Schemas schemas = Schemas.released();
    /** Full name of the record by subject. */
    private final Map<String, String> subjects = new TreeMap<>();

    RegistryRoutes(Topics topics) {
        add(topics.articles(), "Article");
        add(topics.reports(), "Report");
        add(topics.attacks(), "Attack");
        add(topics.attackReports(), "Membership");
        add(topics.attackChanges(), "AttackChange");
        add(topics.placeTallies(), "Tally");
        add(topics.dayTallies(), "Tally");
        add(topics.unread(), "Unread");
    }

    private void add(Topic<?, ?> topic, String record) {
        subjects.put(topic.name() + "-value", "dev.tocsin." + record);
    }

    List<Route> routes() {
        return List.of(
                Route.of("/schemas/ids/{id}", List.of("fetchMaxId", "format", "subject"), (c, p) -> schema(c)),
                Route.of("/schemas/types", (c, p) -> json(c, "[\"AVRO\"]")),
                Route.of("/subjects", List.of("deleted", "subjectPrefix"), (c, p) -> strings(c, subjects.keySet())),
                Route.of("/subjects/{subject}/versions", List.of("deleted"), (c, p) -> versions(c)),
                Route.of("/subjects/{subject}/versions/{version}", List.of("deleted", "format"), (c, p) -> version(c)),
                Route.of("/config", (c, p) -> json(c, "{\"compatibilityLevel\":\"FULL_TRANSITIVE\"}")),
                Route.of("/mode", (c, p) -> json(c, "{\"mode\":\"READONLY\"}")));
    }

    private void schema(Context context) {
        String id = context.pathParam("id");
        Released released = id.matches("\\d{1,9}") ? schemas.byId(Integer.parseInt(id)) : null;
        if (released == null) {
            refuse(context, 404, NO_SCHEMA, "Schema not found");
            return;
        }
        json(
                context,
                JsonText.object(json ->
                        json.writeStringField("schema", released.schema().toString())));
    }

    private void versions(Context context) {
        List<Released> versions = known(context);
        if (versions != null) {
            json(context, versions.stream().map(Released::version).toList().toString());
        }
    }

    private void version(Context context) {
        List<Released> versions = known(context);
        String version = context.pathParam("version");
        if (versions == null) {
            return;
        }
        if (!version.matches("latest|-1|[1-9]\\d{0,8}")) {
            refuse(context, 422, WRONG_VERSION, "The specified version is not valid: a number from 1, or latest");
            return;
        }
        boolean isLatest = version.equals("latest") || version.equals("-1");
        versions.stream()
                .filter(released -> isLatest || version.equals(Integer.toString(released.version())))
                .reduce((a, b) -> b)
                .ifPresentOrElse(
                        found -> json(context, described(context.pathParam("subject"), found)),
                        () -> refuse(context, 404, NO_VERSION, "Version not found"));
    }

    private static String described(String subject, Released released) {
        return JsonText.object(json -> {
            json.writeStringField("subject", subject);
            json.writeNumberField("version", released.version());
            json.writeNumberField("id", released.id());
            json.writeStringField("schemaType", "AVRO");
            json.writeStringField("schema", released.schema().toString());
        });
    }

    private List<Released> known(Context context) {
        String record = subjects.get(context.pathParam("subject"));
        if (record == null) {
            refuse(context, 404, NO_SUBJECT, "Subject not found");
            return null;
        }
        return schemas.versions(record);
    }

    private static void strings(Context context, Iterable<String> words) {
        json(context, JsonText.of(json -> {
            json.writeStartArray();
            for (String word : words) {
                json.writeString(word);
            }
            json.writeEndArray();
        }));
    }

    private static void refuse(Context context, int status, int code, String message) {
        context.status(status);
        json(context, JsonText.object(json -> {
            json.writeNumberField("error_code", code);
            json.writeStringField("message", message);
        }));
    }

    private static void json(Context context, String json) {
        Answers.text(context, TYPE, json);
    }
}
