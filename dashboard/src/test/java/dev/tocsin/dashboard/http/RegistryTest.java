package dev.tocsin.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.schemas.Schemas;
import dev.tocsin.schemas.Topic;
import dev.tocsin.schemas.Topics;
import java.net.http.HttpResponse;
import org.apache.avro.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryTest {
    private static Served served;

    @BeforeAll
    static void serve() {
        served = new Served();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void givesEverySchemaByTheIdOnTheWire() {
        for (Schemas.Released released : Schemas.released().all()) {
            JsonNode answer = served.json("/schemas/ids/" + released.id());
            assertThat(new Schema.Parser().parse(answer.get("schema").textValue()))
                    .isEqualTo(released.schema());
        }
    }

    @Test
    void hasASubjectForEveryTopicOfRecords() {
        Topics topics = Topics.standard();
        assertThat(served.json("/subjects"))
                .extracting(JsonNode::textValue)
                .containsExactlyInAnyOrder(topics.all().stream()
                        .filter(topic -> !topic.equals(topics.deadLetters()))
                        .map(Topic::name)
                        .map(name -> name + "-value")
                        .toArray(String[]::new));
    }

    @Test
    void givesTheNewestVersionOfASubject() {
        JsonNode latest = served.json("/subjects/tocsin.attacks-value/versions/latest");
        assertThat(latest.get("id").intValue())
                .isEqualTo(Schemas.released().latest("dev.tocsin.Attack").id());
        assertThat(served.json("/subjects/tocsin.attacks-value/versions/" + latest.get("version")))
                .isEqualTo(latest);
        assertThat(served.json("/subjects/tocsin.attacks-value/versions").get(0).intValue())
                .isEqualTo(1);
    }

    @Test
    void saysHowSchemasChangeAndThatNobodyMayChangeThemHere() {
        assertThat(served.json("/config").get("compatibilityLevel").textValue()).isEqualTo("FULL_TRANSITIVE");
        assertThat(served.json("/mode").get("mode").textValue()).isEqualTo("READONLY");
        assertThat(served.json("/schemas/types").get(0).textValue()).isEqualTo("AVRO");
    }

    @ParameterizedTest
    @CsvSource({
        "/schemas/ids/999999, 404, 40403",
        "/schemas/ids/one, 404, 40403",
        "/subjects/nothing-value/versions, 404, 40401",
        "/subjects/nothing-value/versions/1, 404, 40401",
        "/subjects/tocsin.attacks-value/versions/999, 404, 40402",
        "/subjects/tocsin.attacks-value/versions/0, 422, 42202",
    })
    void refusesAsConfluentDoes(String path, int status, int code) {
        HttpResponse<String> response = served.get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Served.parse(response.body()).get("error_code").intValue()).isEqualTo(code);
    }
}
