package dev.tocsin.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code asyncapi.yaml} says what the topics and schemas say. When this fails, the contract has changed: write the document
 * anew with {@code mvn test -pl schemas -am -Dtest=AsyncApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dasyncapi.write},
 * and look at the difference as a consumer would.
 */
class AsyncApiTest {
    private static final Path FILE = Path.of("asyncapi.yaml");

    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build());

    @Test
    void theDocumentIsEqualToTopicsAndSchemas() throws IOException {
        if (System.getProperty("asyncapi.write") != null) {
            YAML.writeValue(FILE.toFile(), AsyncApi.document());
        }
        JsonNode written = YAML.readTree(Files.readString(FILE));
        assertThat(written).isEqualTo(YAML.readTree(YAML.writeValueAsString(AsyncApi.document())));
    }

    @Test
    void everyPublicTopicIsInIt() {
        assertThat(AsyncApi.document().get("channels").findValuesAsText("address"))
                .containsExactlyInAnyOrderElementsOf(Topics.standard().all().stream()
                        .map(Topic::name)
                        .filter(name -> !name.equals("tocsin.reports") && !name.equals("tocsin.dead-letters"))
                        .toList());
    }
}
