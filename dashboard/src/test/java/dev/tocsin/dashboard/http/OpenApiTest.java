package dev.tocsin.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.attacks.AttackType;
import dev.tocsin.dashboard.model.ArticleTexts;
import dev.tocsin.dashboard.model.ReadModel;
import dev.tocsin.schemas.Topics;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What is described is what is answered: where this fails, change {@code openapi.json} together with the routes. */
class OpenApiTest {
    private static final JsonNode DOCUMENT = Served.parse(OpenApi.document());

    @Test
    void describesEveryRouteAndItsParametersAndNoOthers() {
        Map<String, Set<String>> described = new TreeMap<>();
        DOCUMENT.get("paths").properties().forEach(path -> {
            assertThat(path.getValue().fieldNames()).toIterable().containsExactly("get");
            described.put(path.getKey(), queryParameters(path.getValue().get("get")));
        });
        Map<String, Set<String>> answered = new TreeMap<>();
        ReadModel model = new ReadModel();
        try (ChangeStream stream = new ChangeStream(model, ChangeStream.StreamLimits.USUAL);
                Metrics metrics = new Metrics()) {
            Routes.of(model, ArticleTexts.NONE, Topics.standard(), stream, new Switch(), metrics)
                    .forEach(route -> answered.put(route.path(), new TreeSet<>(route.parameters())));
        }
        assertThat(described).isEqualTo(answered);
    }

    private static Set<String> queryParameters(JsonNode operation) {
        Set<String> names = new TreeSet<>();
        for (JsonNode parameter : operation.get("parameters")) {
            JsonNode whole = resolved(parameter);
            if (whole.get("in").textValue().equals("query")) {
                names.add(whole.get("name").textValue());
            }
        }
        return names;
    }

    @Test
    void refersOnlyToWhatItHolds() {
        List<String> references = DOCUMENT.findValuesAsText("$ref");
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(at(reference).isMissingNode()).as(reference).isFalse());
    }

    @Test
    void namesEveryConstantThatAParameterTakes() {
        assertThat(StreamSupport.stream(
                                at("#/components/parameters/type")
                                        .at("/schema/items/enum")
                                        .spliterator(),
                                false)
                        .map(JsonNode::textValue))
                .containsExactly(
                        Arrays.stream(AttackType.values()).map(Enum::name).toArray(String[]::new));
    }

    private static JsonNode resolved(JsonNode parameter) {
        return parameter.has("$ref") ? at(parameter.get("$ref").textValue()) : parameter;
    }

    private static JsonNode at(String reference) {
        return DOCUMENT.at(reference.substring(1));
    }
}
