package dev.tocsin.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackChange;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.Unread;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
    private enum Side {
        LEFT,
        RIGHT
    }

    private record Row(String name, Side side, List<String> words, Estimate toll) {}

    private static final Schema ROW = new Schema.Parser().parse("""
                    {"type": "record", "name": "Row", "fields": [
                      {"name": "name", "type": "string"},
                      {"name": "side", "type": {"type": "enum", "name": "Side", "symbols": ["LEFT", "RIGHT"]}},
                      {"name": "words", "type": {"type": "array", "items": "string"}},
                      {"name": "toll", "type": ["null", {"type": "record", "name": "Estimate", "fields": [
                        {"name": "low", "type": "int"}, {"name": "best", "type": "int"},
                        {"name": "high", "type": "int"}, {"name": "atLeast", "type": "boolean"}]}]}]}
                    """);

    @Property(tries = 300)
    void everyRecordComesBackAsItWent(@ForAll long seed) {
        comesBack(Codecs.ARTICLE, AnyRecord.of(Article.class, seed));
        comesBack(Codecs.REPORT, AnyRecord.of(Report.class, seed));
        comesBack(Codecs.ATTACK, AnyRecord.of(Attack.class, seed));
        comesBack(Codecs.MEMBERSHIP, AnyRecord.of(Membership.class, seed));
        comesBack(Codecs.ATTACK_CHANGE, AnyRecord.of(AttackChange.class, seed));
        comesBack(Codecs.TALLY, AnyRecord.of(Tally.class, seed));
        comesBack(Codecs.UNREAD, AnyRecord.of(Unread.class, seed));
    }

    private static <T> void comesBack(RecordCodec<T> codec, T value) {
        assertThat(codec.fromAvro(codec.toAvro(value))).isEqualTo(value);
        AvroSerde<T> serde = AvroSerde.of(codec);
        byte[] bytes = serde.serializer().serialize("any", value);
        assertThat(serde.deserializer().deserialize("any", bytes)).isEqualTo(value);
    }

    @Test
    void aRowOfAnyModuleHasACodecToo() {
        RecordCodec<Row> codec = RecordCodec.of(Row.class, ROW);
        Row row = new Row("a", Side.RIGHT, List.of("b", "c"), Estimate.exactly(2));
        assertThat(codec.fromAvro(codec.toAvro(row))).isEqualTo(row);
    }

    @Test
    void nullIsRefusedWhereItStands() {
        RecordCodec<Row> codec = RecordCodec.of(Row.class, ROW);
        assertThatThrownBy(() -> codec.toAvro(new Row(null, Side.LEFT, List.of(), null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Row.name is null");
        assertThatThrownBy(() -> codec.toAvro(new Row("a", Side.LEFT, Arrays.asList("b", null), null)))
                .hasMessage("Row.words[] is null");
        assertThatThrownBy(() -> codec.toAvro(null)).hasMessage("Row is null");
    }

    @Test
    void whatTheRecordItselfRefusesIsNamed() {
        RecordCodec<Row> codec = RecordCodec.of(Row.class, ROW);
        GenericRecord datum = codec.toAvro(new Row("a", Side.LEFT, List.of(), Estimate.exactly(2)));
        ((GenericRecord) datum.get("toll")).put("low", 3);
        assertThatThrownBy(() -> codec.fromAvro(datum))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Row.toll: 3 <= 2 <= 2 does not hold");
    }

    @Test
    void everyMisfitIsNamedAtConstruction() {
        Schema other = new Schema.Parser().parse("""
                        {"type": "record", "name": "Row", "fields": [
                          {"name": "name", "type": "int"},
                          {"name": "side", "type": {"type": "enum", "name": "Side", "symbols": ["LEFT", "UP"]}},
                          {"name": "words", "type": {"type": "array", "items": "long"}},
                          {"name": "colour", "type": "string"}]}
                        """);
        assertThatThrownBy(() -> RecordCodec.of(Row.class, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Row.name is a java.lang.String and its field is \"int\"")
                .hasMessageContaining("Row.side knows [LEFT, RIGHT] and its field [LEFT, UP]")
                .hasMessageContaining("Row.words[] is a java.lang.String and its field is \"long\"")
                .hasMessageContaining("no field holds Row.toll")
                .hasMessageContaining("nothing fills the field Row.colour");
    }

    @Test
    void aPrimitiveDoesNotFitAFieldThatMayBeNull() {
        Schema estimate = SchemaBuilder.record("Estimate")
                .fields()
                .optionalInt("low")
                .requiredInt("best")
                .requiredInt("high")
                .requiredBoolean("atLeast")
                .endRecord();
        assertThatThrownBy(() -> RecordCodec.of(Estimate.class, estimate))
                .hasMessageContaining("Estimate.low is never null and its field may be");
    }

    @Test
    void aPlaceThatLosesASingleFieldDoesNotFit() {
        Schema whole = Codecs.REPORT.schema();
        Schema less = Schema.createRecord("Report", null, "dev.tocsin", false);
        less.setFields(whole.getFields().stream()
                .filter(field -> !field.name().equals("site"))
                .map(field -> new Schema.Field(field, field.schema()))
                .toList());
        assertThatThrownBy(() -> RecordCodec.of(Report.class, less))
                .hasMessageContaining("Report.place needs all or none of the fields of");
    }

    @Test
    void aRecordOfAnotherSchemaIsRefused() {
        assertThatThrownBy(() -> Codecs.ATTACK.fromAvro(Codecs.TALLY.toAvro(Samples.TALLY)))
                .hasMessageContaining("dev.tocsin.Tally")
                .hasMessageContaining("dev.tocsin.Attack");
    }
}
