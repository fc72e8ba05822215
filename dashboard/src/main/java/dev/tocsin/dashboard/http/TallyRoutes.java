package dev.tocsin.dashboard.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.TallyLevel;
import dev.tocsin.attacks.tally.Policy;
import dev.tocsin.dashboard.model.Choices;
import dev.tocsin.dashboard.model.PlaceSums;
import dev.tocsin.dashboard.model.ReadModel;
import dev.tocsin.dashboard.model.Selection;
import dev.tocsin.dashboard.model.Span;
import dev.tocsin.dashboard.model.TimeLine;
import dev.tocsin.schemas.Codecs;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sums: over any selection of attacks, worked out here; and the tallies of places as they were published. */
final class TallyRoutes {
    private static final ObjectMapper PLAIN = new ObjectMapper();

    private final ReadModel model;

    TallyRoutes(ReadModel model) {
        this.model = model;
    }

    List<Route> routes() {
        return List.of(
                Route.remembered("/api/tallies", with("level"), this::tallies),
                Route.remembered("/api/days", with("by"), this::days),
                Route.of("/api/places", List.of("level"), this::places),
                Route.of("/api/places/{key}", this::place),
                Route.remembered("/api/choices", List.of(), this::choices));
    }

    private static List<String> with(String name) {
        List<String> names = new ArrayList<>(SelectionParameters.NAMES);
        names.add(name);
        return names;
    }

    private void tallies(Context context, Parameters parameters) {
        Selection selection = SelectionParameters.read(parameters);
        TallyLevel level = parameters.constant("level", TallyLevel.class, TallyLevel.CITY);
        parameters.check();
        PlaceSums sums = PlaceSums.of(model.view().attacks(selection), level, selection.policy());
        Answers.json(context, JsonText.object(json -> {
            json.writeStringField("level", level.name());
            json.writeFieldName("total");
            json.writeRawValue(json(sums.total()));
            JsonText.array(json, "tallies", jsons(sums.places()));
        }));
    }

    private void days(Context context, Parameters parameters) {
        Selection selection = SelectionParameters.read(parameters);
        Span by = parameters.constant("by", Span.class, null);
        parameters.check();
        TimeLine line = TimeLine.of(model.view().attacks(selection).toList(), by, selection.policy());
        Answers.json(context, JsonText.object(json -> {
            json.writeStringField("by", line.by().name());
            json.writeNumberField("unplaced", line.unplaced());
            JsonText.array(
                    json, "days", line.bars().stream().map(TallyRoutes::bar).toList());
        }));
    }

    private static String bar(TimeLine.Bar bar) {
        return JsonText.object(json -> {
            json.writeStringField("from", bar.from().toString());
            json.writeStringField("to", bar.to().toString());
            json.writeFieldName("tally");
            json.writeRawValue(json(bar.tally()));
        });
    }

    private void places(Context context, Parameters parameters) {
        TallyLevel level = parameters.constant("level", TallyLevel.class, null);
        parameters.check();
        List<Tally> published = model.placeTallies().stream()
                .filter(tally -> level == null || tally.level() == level)
                .toList();
        Answers.json(context, JsonText.object(json -> JsonText.array(json, "tallies", jsons(published))));
    }

    private void place(Context context, Parameters parameters) {
        parameters.check();
        String key = context.pathParam("key");
        Tally tally = model.placeTally(key)
                .orElseThrow(() -> ProblemException.notFound("No tally has this key; one is city:geonames:1138958"));
        Answers.json(context, JsonText.object(json -> {
            json.writeFieldName("tally");
            json.writeRawValue(json(tally));
            JsonText.array(json, "days", jsons(model.dayTallies(key)));
        }));
    }

    private void choices(Context context, Parameters parameters) {
        parameters.check();
        Choices choices = model.view().choices();
        Answers.json(context, JsonText.object(json -> {
            field(
                    json,
                    "policies",
                    Arrays.stream(Policy.values()).map(Policy::label).toList());
            field(json, "types", choices.types());
            field(json, "actors", choices.actors());
            field(json, "places", choices.places());
        }));
    }

    private static void field(JsonGenerator json, String name, Object value) throws IOException {
        json.writeFieldName(name);
        json.writeRawValue(PLAIN.writeValueAsString(value));
    }

    private static List<String> jsons(List<Tally> tallies) {
        return tallies.stream().map(TallyRoutes::json).toList();
    }

    private static String json(Tally tally) {
        return Codecs.TALLY.toJson(tally);
    }
}
