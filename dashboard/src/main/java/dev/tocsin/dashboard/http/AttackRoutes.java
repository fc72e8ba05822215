package dev.tocsin.dashboard.http;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackChange;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.tally.Counts;
import dev.tocsin.attacks.tally.Policy;
import dev.tocsin.dashboard.model.ArticleTexts;
import dev.tocsin.dashboard.model.AttackHistory;
import dev.tocsin.dashboard.model.ListOrder;
import dev.tocsin.dashboard.model.Passage;
import dev.tocsin.dashboard.model.ReadModel;
import dev.tocsin.dashboard.model.Selection;
import dev.tocsin.dashboard.model.View;
import dev.tocsin.schemas.Codecs;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Attacks: the list in four formats, one attack, its changes, and its numbers under every policy. */
final class AttackRoutes {
    private static final int MOST_ON_A_PAGE = 1000;
    private static final int MOST_PAGES = 1_000_000;
    /** Header of a list: the id to give as {@code Last-Event-ID} so that the stream goes on where the list ends. */
    static final String STREAM_ID = "Stream-Id";

    private final ReadModel model;
    private final ArticleTexts articles;

    AttackRoutes(ReadModel model, ArticleTexts articles) {
        this.model = model;
        this.articles = articles;
    }

    List<Route> routes() {
        List<String> selecting = with("sort");
        return List.of(
                Route.remembered("/api/attacks", with("sort", "page", "size"), this::page),
                Route.of("/api/attacks.ndjson", selecting, this::lines),
                Route.of("/api/attacks.geojson", selecting, this::geoJson),
                Route.of("/api/attacks.csv", selecting, this::csv),
                Route.of("/api/attacks/{id}", List.of("policy"), this::one),
                Route.of("/api/attacks/{id}/changes", this::changes),
                Route.of("/api/attacks/{id}/policies", this::policies),
                Route.of("/api/attacks/{id}/passages", this::passages));
    }

    private static List<String> with(String... more) {
        List<String> names = new ArrayList<>(SelectionParameters.NAMES);
        names.addAll(List.of(more));
        return names;
    }

    private void page(Context context, Parameters parameters) {
        Selection selection = SelectionParameters.read(parameters);
        ListOrder order = order(parameters);
        int number = parameters.number("page", 1, MOST_PAGES, 1);
        int size = parameters.number("size", 1, MOST_ON_A_PAGE, 50);
        parameters.check();
        View view = model.view();
        View.Page page = view.page(selection, order, (number - 1L) * size, size);
        context.header(STREAM_ID, view.cursor().toString());
        Answers.json(context, JsonText.object(json -> {
            json.writeNumberField("total", page.total());
            json.writeNumberField("page", number);
            json.writeNumberField("size", size);
            JsonText.array(
                    json,
                    "attacks",
                    page.entries().stream().map(View.Entry::json).toList());
        }));
    }

    private void lines(Context context, Parameters parameters) {
        String lines = all(context, parameters).stream()
                .map(entry -> entry.json() + "\n")
                .collect(Collectors.joining());
        Answers.text(context, "application/x-ndjson", lines);
    }

    private void geoJson(Context context, Parameters parameters) {
        List<String> features =
                all(context, parameters).stream().map(AttackRoutes::feature).toList();
        Answers.text(context, "application/geo+json", JsonText.object(json -> {
            json.writeStringField("type", "FeatureCollection");
            JsonText.array(json, "features", features);
        }));
    }

    /** Its geometry is null where the place is not known. */
    private static String feature(View.Entry entry) {
        return JsonText.object(json -> {
            json.writeStringField("type", "Feature");
            json.writeStringField("id", entry.attack().id());
            Double lat = entry.attack().place().lat();
            json.writeFieldName("geometry");
            if (lat == null) {
                json.writeNull();
            } else {
                json.writeStartObject();
                json.writeStringField("type", "Point");
                json.writeArrayFieldStart("coordinates");
                json.writeNumber(entry.attack().place().lon());
                json.writeNumber(lat);
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeFieldName("properties");
            json.writeRawValue(entry.json());
        });
    }

    private void csv(Context context, Parameters parameters) {
        String lines = Csv.of(all(context, parameters).stream().map(View.Entry::attack));
        context.header("Content-Disposition", "attachment; filename=\"attacks.csv\"");
        Answers.text(context, "text/csv; charset=utf-8", lines);
    }

    private List<View.Entry> all(Context context, Parameters parameters) {
        Selection selection = SelectionParameters.read(parameters);
        ListOrder order = order(parameters);
        parameters.check();
        View view = model.view();
        context.header(STREAM_ID, view.cursor().toString());
        return view.entries(selection, order).toList();
    }

    private static ListOrder order(Parameters parameters) {
        return parameters.constant("sort", ListOrder.class, ListOrder.DATE);
    }

    private void one(Context context, Parameters parameters) {
        Policy policy = parameters.policy("policy");
        parameters.check();
        Answers.json(context, Codecs.ATTACK.toJson(known(context, policy)));
    }

    private void changes(Context context, Parameters parameters) {
        parameters.check();
        AttackHistory history = model.history(known(context, Policy.TOCSIN).id());
        Answers.json(context, JsonText.object(json -> {
            json.writeNumberField("earlier", history.earlier());
            JsonText.array(
                    json,
                    "changes",
                    history.changes().stream().map(AttackRoutes::json).toList());
        }));
    }

    private static String json(AttackChange change) {
        return Codecs.ATTACK_CHANGE.toJson(change);
    }

    private void policies(Context context, Parameters parameters) {
        parameters.check();
        Attack attack = known(context, Policy.TOCSIN);
        Answers.json(context, JsonText.object(json -> {
            json.writeArrayFieldStart("policies");
            for (Policy policy : Policy.values()) {
                write(json, policy, policy.count(attack.claims()));
            }
            json.writeEndArray();
        }));
    }

    /** An article may become known after the attack, without a change of the attack: no answer is good for the next time. */
    private void passages(Context context, Parameters parameters) {
        parameters.check();
        List<String> passages = known(context, Policy.TOCSIN).claims().stream()
                .flatMap(claim -> Passage.of(claim, articles).stream())
                .map(PassageJson::of)
                .toList();
        context.removeHeader("ETag").header("Cache-Control", "no-store");
        Answers.json(context, JsonText.object(json -> JsonText.array(json, "passages", passages)));
    }

    private static void write(JsonGenerator json, Policy policy, Counts counts) throws IOException {
        json.writeStartObject();
        json.writeStringField("policy", policy.label());
        json.writeStringField("grade", counts.grade().name());
        write(json, "killed", counts.killed());
        write(json, "injured", counts.injured());
        write(json, "perpetratorsKilled", counts.perpetratorsKilled());
        write(json, "perpetratorsInjured", counts.perpetratorsInjured());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Estimate estimate) throws IOException {
        if (estimate == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("low", estimate.low());
        json.writeNumberField("best", estimate.best());
        json.writeNumberField("high", estimate.high());
        json.writeBooleanField("atLeast", estimate.atLeast());
        json.writeEndObject();
    }

    private Attack known(Context context, Policy policy) {
        String id = context.pathParam("id");
        return model.attack(id, policy).orElseThrow(() -> ProblemException.notFound("No attack has this id"));
    }
}
