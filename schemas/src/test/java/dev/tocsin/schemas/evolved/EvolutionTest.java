package dev.tocsin.schemas.evolved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.attacks.Estimate;
import dev.tocsin.schemas.AvroSerde;
import dev.tocsin.schemas.RecordCodec;
import dev.tocsin.schemas.SchemaPromises;
import dev.tocsin.schemas.Schemas;
import dev.tocsin.schemas.WireFormat;
import java.nio.ByteBuffer;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

/** A record that two releases knew, in a module that keeps schemas of its own: both read each other. */
class EvolutionTest extends SchemaPromises {
    private static final Schemas SCHEMAS = Schemas.beside(EvolutionTest.class);
    private static final Schema OLD = SCHEMAS.byId(1001).schema();
    private static final Schema NEW = SCHEMAS.byId(1002).schema();

    private enum OldKind {
        PLAIN,
        OTHER
    }

    private enum Kind {
        PLAIN,
        OTHER,
        BOLD
    }

    private record OldNote(String id, OldKind kind, String remark, Estimate toll) {}

    private record Note(Estimate toll, String id, Kind kind, int weight) {}

    private static final RecordCodec<OldNote> OLD_CODEC = RecordCodec.of(OldNote.class, OLD);
    private static final RecordCodec<Note> CODEC = RecordCodec.of(Note.class, NEW);

    @Override
    protected Schemas schemas() {
        return SCHEMAS;
    }

    @Test
    void theNewReleaseReadsWhatTheOldOneWrote() {
        byte[] bytes = new WireFormat(SCHEMAS)
                .write(1001, OLD_CODEC.toAvro(new OldNote("a", OldKind.PLAIN, "gone", Estimate.exactly(3))));
        assertThat(AvroSerde.of(CODEC, SCHEMAS).deserializer().deserialize("notes", bytes))
                .isEqualTo(new Note(Estimate.exactly(3), "a", Kind.PLAIN, 7));
    }

    @Test
    void theOldReleaseReadsWhatTheNewOneWritesOnceItKnowsItsSchema() {
        byte[] bytes = AvroSerde.of(CODEC, SCHEMAS).serializer().serialize("notes", new Note(null, "b", Kind.BOLD, 9));
        assertThat(ByteBuffer.wrap(bytes).getInt(1)).isEqualTo(1002);
        assertThat(OLD_CODEC.fromAvro(new WireFormat(SCHEMAS).read(bytes, OLD)))
                .isEqualTo(new OldNote("b", OldKind.OTHER, null, null));
    }

    @Test
    void withoutAReaderARecordIsAsItsWriterKnewIt() {
        byte[] bytes =
                new WireFormat(SCHEMAS).write(1001, OLD_CODEC.toAvro(new OldNote("a", OldKind.OTHER, "kept", null)));
        GenericRecord datum = new WireFormat(SCHEMAS).read(bytes);
        assertThat(datum.getSchema()).isEqualTo(OLD);
        assertThat(datum.get("remark")).hasToString("kept");
    }

    @Test
    void nobodyWritesAnOldVersion() {
        assertThatThrownBy(() -> AvroSerde.of(OLD_CODEC, SCHEMAS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the newest dev.tocsin.evolved.Note is version 2, the codec's is another");
    }

    @Test
    void anIdOfAnotherModuleIsNotKnown() {
        byte[] bytes = AvroSerde.of(CODEC, SCHEMAS).serializer().serialize("notes", new Note(null, "b", Kind.BOLD, 9));
        assertThatThrownBy(() -> new WireFormat(Schemas.released()).read(bytes))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("schema id 1002 is not known here");
    }
}
