package dev.tocsin.schemas.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tocsin.schemas.Codecs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/story.ndjson} tells the story for authors of consumers in other languages. */
class StoryTest {
    private static final Path FILE = Path.of("../docs/story.ndjson");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** When this fails, write the file anew with {@code -Dtest=StoryTest -Dstory.write}. */
    @Test
    void theFileTellsTheSameStory() throws IOException {
        List<String> lines = Story.STEPS.stream().map(StoryTest::line).toList();
        if (System.getProperty("story.write") != null) {
            Files.write(FILE, lines);
        }
        assertThat(Files.readAllLines(FILE)).isEqualTo(lines);
    }

    private static String line(Story.Step step) {
        try {
            ObjectNode line = MAPPER.createObjectNode().put("what", step.what());
            line.set("record", MAPPER.readTree(Codecs.ATTACK.toJson(step.attack())));
            step.tallied().stream().sorted().forEach(line.putArray("tallied")::add);
            return line.put("killed", step.killed()).toString();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
