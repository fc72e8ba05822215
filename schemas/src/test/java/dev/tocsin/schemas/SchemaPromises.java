package dev.tocsin.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

/**
 * The promises that schemas make to whoever reads them: what was released stays, and every version reads every other. A
 * module with an {@code ids.tsv} of its own extends this class in the same package, and keeps a copy of its lines in its
 * test resources as {@code released-ids.tsv}.
 */
public abstract class SchemaPromises {
    /** The schemas that make the promises. */
    protected abstract Schemas schemas();

    /**
     * When this fails, a released line was edited, or one was added. To add one, add it here too; never change one.
     * Before the first release the lines may still change, together with the files.
     */
    @Test
    void releasedLinesNeverChange() throws IOException {
        assertThat(lines("ids.tsv")).isEqualTo(lines("released-ids.tsv"));
    }

    /** When this fails, a file of a released schema was edited: write {@code name-2.avsc} and a line for it instead. */
    @Test
    void releasedFilesNeverChange() throws IOException, NoSuchAlgorithmException {
        for (Schemas.Released released : schemas().all()) {
            assertThat(released.sha256()).as("SHA-256 of %s", released.files()).isEqualTo(sha256(released.files()));
        }
    }

    @Test
    void aSubjectIsTheRecordsNameAndItsVersionsCountFromOne() {
        Map<String, Integer> versions = new HashMap<>();
        for (Schemas.Released released : schemas().all()) {
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
        for (Schemas.Released released : schemas().all()) {
            List<Schema> others = schemas().versions(released.subject()).stream()
                    .map(Schemas.Released::schema)
                    .toList();
            both.validate(released.schema(), others);
        }
    }

    @Test
    void everyRecordFieldAndEnumIsExplained() {
        Set<Schema> seen = new HashSet<>();
        schemas().all().forEach(released -> explained(released.schema(), seen));
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

    private List<String> lines(String resource) throws IOException {
        return new String(bytes(getClass(), resource), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private String sha256(List<String> files) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String file : files) {
            String resource = "avro/" + file;
            digest.update(bytes(getClass().getResource(resource) == null ? Schemas.class : getClass(), resource));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(Class<?> home, String resource) throws IOException {
        try (InputStream in = home.getResourceAsStream(resource)) {
            assertThat(in).as(resource + " beside " + home).isNotNull();
            return in.readAllBytes();
        }
    }
}
