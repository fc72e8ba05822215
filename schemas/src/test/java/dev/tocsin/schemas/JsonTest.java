package dev.tocsin.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackChange;
import dev.tocsin.attacks.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.io.JsonEncoder;
import org.junit.jupiter.api.Test;

/**
 * The forms of an attack and a tally, frozen. When one of these fails, every consumer's reader may fail too: change the
 * golden file only together with a new version of the schema and a line in the changelog.
 */
class JsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void anAttackAsJson() throws IOException {
        assertThat(Codecs.ATTACK.toJson(Samples.ATTACK)).isEqualTo(golden("attack.json"));
    }

    @Test
    void aTallyAsJson() throws IOException {
        assertThat(Codecs.TALLY.toJson(Samples.TALLY)).isEqualTo(golden("tally.json"));
    }

    @Test
    void anAttackAsAvrosOwnJson() throws IOException {
        assertThat(avroJson(Codecs.ATTACK.toAvro(Samples.ATTACK))).isEqualTo(golden("attack.avro.json"));
    }

    @Test
    void aTallyAsAvrosOwnJson() throws IOException {
        assertThat(avroJson(Codecs.TALLY.toAvro(Samples.TALLY))).isEqualTo(golden("tally.avro.json"));
    }

    @Property(tries = 100)
    void everyFieldIsPrintedAndALineIsALine(@ForAll long seed) throws IOException {
        printed(Codecs.ATTACK.toAvro(AnyRecord.of(Attack.class, seed)));
        printed(Codecs.REPORT.toAvro(AnyRecord.of(Report.class, seed)));
        printed(Codecs.ATTACK_CHANGE.toAvro(AnyRecord.of(AttackChange.class, seed)));
    }

    private static void printed(GenericRecord datum) throws IOException {
        String line = Json.line(datum);
        assertThat(line).doesNotContain("\n", "\r");
        JsonNode json = MAPPER.readTree(line);
        datum.getSchema().getFields().forEach(field -> assertThat(json.has(field.name()))
                .as(field.name())
                .isTrue());
    }

    private static String avroJson(GenericRecord datum) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonEncoder encoder = EncoderFactory.get().jsonEncoder(datum.getSchema(), bytes);
        new GenericDatumWriter<GenericRecord>(datum.getSchema()).write(datum, encoder);
        encoder.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The file without the white space that makes it legible, in its order. */
    private static String golden(String name) throws IOException {
        try (InputStream in = JsonTest.class.getResourceAsStream(name)) {
            return MAPPER.readTree(in).toString();
        }
    }
}
