package dev.tocsin.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code asyncapi.yaml} as AsyncAPI's own parser reads it, with the Avro schemas in it. Needs node and npm. */
@Timeout(300)
class AsyncApiParserTest {
    private static final Path SCRIPTS = Path.of("src", "test", "js");
    private static final String DOCUMENT = "asyncapi.yaml";

    @TempDir
    static Path directory;

    private record Said(int code, List<String> lines) {}

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        for (String file : List.of("package.json", "package-lock.json", "validate.js")) {
            Files.copy(SCRIPTS.resolve(file), directory.resolve(file));
        }
        Said said = run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
        assertThat(said.code).as(said.lines.toString()).isZero();
    }

    @Test
    void theDocumentIsValid() throws IOException, InterruptedException {
        Said said = validate(Files.readString(Path.of(DOCUMENT)));

        assertThat(said.lines).containsExactly("7 channels, 6 messages");
        assertThat(said.code).isZero();
    }

    @Test
    void anUnknownFieldAndABrokenSchemaAreFound() throws IOException, InterruptedException {
        String document = Files.readString(Path.of(DOCUMENT));
        Said field = validate(document + "unheardOf: 1\n");
        Said schema = validate(document.replace("type: record", "type: rcord"));

        assertThat(field.code).isEqualTo(1);
        assertThat(field.lines).anyMatch(line -> line.contains("unheardOf"));
        assertThat(schema.code).isEqualTo(1);
        assertThat(schema.lines).anyMatch(line -> line.contains("payload.schema"));
    }

    private static Said validate(String document) throws IOException, InterruptedException {
        Files.writeString(directory.resolve(DOCUMENT), document);
        return run("node", "validate.js", DOCUMENT);
    }

    private static Said run(String... command) throws IOException, InterruptedException {
        Path said = directory.resolve("said");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES))
                .as("%s has come to its end", command[0])
                .isTrue();
        return new Said(process.exitValue(), Files.readAllLines(said));
    }
}
