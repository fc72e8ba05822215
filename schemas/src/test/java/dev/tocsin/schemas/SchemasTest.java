package dev.tocsin.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidator;
import org.apache.avro.SchemaValidatorBuilder;
import org.junit.jupiter.api.Test;

/** The promises that schemas make to consumers: what was released stays, and every version reads every other. */
class SchemasTest {
    private static final Collection<Schemas.Released> ALL = Schemas.released().all();

    /**
     * When this fails, a released line was edited, or one was added. To add one, add it here too; never change one.
     * Before the first release the lines may still change, together with the files.
     */
    @Test
    void releasedLinesNeverChange() throws IOException {
        assertThat(lines("/dev/tocsin/schemas/ids.tsv")).isEqualTo(lines("/dev/tocsin/schemas/released-ids.tsv"));
    }

    /** When this fails, a file of a released schema was edited: write {@code name-2.avsc} and a line for it instead. */
    @Test
    void releasedFilesNeverChange() throws IOException, NoSuchAlgorithmException {
        for (Schemas.Released released : ALL) {
            assertThat(released.sha256()).as("SHA-256 of %s", released.files()).isEqualTo(sha256(released.files()));
        }
    }

    @Test
    void aSubjectIsTheRecordsNameAndItsVersionsCountFromOne() {
        Map<String, Integer> versions = new HashMap<>();
        for (Schemas.Released released : ALL) {
            assertThat(released.subject()).isEqualTo(released.schema().getFullName());
            assertThat(released.version())
                    .as("version of %s with id %s", released.subject(), released.id())
                    .isEqualTo(versions.merge(released.subject(), 1, Integer::sum));
            assertThat(released.id()).isPositive();
        }
    }

    /** When this fails, the newest version cannot be read by some consumer, or cannot read some record that is kept. */
    @Test
    void everyVersionReadsEveryOther() throws SchemaValidationException {
        SchemaValidator both = new SchemaValidatorBuilder().mutualReadStrategy().validateAll();
        for (Schemas.Released released : ALL) {
            List<Schema> others = Schemas.released().versions(released.subject()).stream()
                    .map(Schemas.Released::schema)
                    .toList();
            both.validate(released.schema(), others);
        }
    }

    @Test
    void aChangeThatBreaksConsumersIsSeen() {
        SchemaValidator both = new SchemaValidatorBuilder().mutualReadStrategy().validateAll();
        Schema tally = Codecs.TALLY.schema();
        assertThatCode(() -> both.validate(without(tally, "ambiguous"), List.of(tally)))
                .as("a required field is gone")
                .isInstanceOf(SchemaValidationException.class);
        assertThatCode(() -> both.validate(without(tally, "day"), List.of(tally)))
                .as("a field with a default is gone")
                .doesNotThrowAnyException();
    }

    @Test
    void everyRecordFieldAndEnumIsExplained() {
        Set<Schema> seen = new HashSet<>();
        ALL.forEach(released -> explained(released.schema(), seen));
        assertThat(seen).hasSizeGreaterThan(25);
    }

    private static void explained(Schema schema, Set<Schema> seen) {
        switch (schema.getType()) {
            case UNION -> schema.getTypes().forEach(type -> explained(type, seen));
            case ARRAY -> explained(schema.getElementType(), seen);
            case ENUM -> {
                assertThat(schema.getDoc()).as(schema.getFullName()).isNotBlank();
                seen.add(schema);
            }
            case RECORD -> {
                if (seen.add(schema)) {
                    assertThat(schema.getDoc()).as(schema.getFullName()).isNotBlank();
                    for (Schema.Field field : schema.getFields()) {
                        assertThat(field.doc())
                                .as(schema.getFullName() + "." + field.name())
                                .isNotBlank();
                        explained(field.schema(), seen);
                    }
                }
            }
            default ->
                assertThat(schema.getType()).as("no Java type for it").isNotIn(Schema.Type.MAP, Schema.Type.FIXED);
        }
    }

    private static Schema without(Schema schema, String name) {
        Schema less = Schema.createRecord(schema.getName(), schema.getDoc(), schema.getNamespace(), false);
        List<Schema.Field> fields = new ArrayList<>();
        schema.getFields().stream()
                .filter(field -> !field.name().equals(name))
                .forEach(field -> fields.add(new Schema.Field(field, field.schema())));
        less.setFields(fields);
        return less;
    }

    private static List<String> lines(String resource) throws IOException {
        return new String(bytes(resource), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static String sha256(List<String> files) throws IOException, NoSuchAlgorithmException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String file : files) {
            all.writeBytes(bytes("/dev/tocsin/schemas/avro/" + file));
        }
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.toByteArray()));
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = SchemasTest.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        }
    }
}
