package dev.tocsin.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidator;
import org.apache.avro.SchemaValidatorBuilder;
import org.junit.jupiter.api.Test;

class SchemasTest extends SchemaPromises {
    @Override
    protected Schemas schemas() {
        return Schemas.released();
    }

    @Test
    void everyPublicRecordHasASchemaOfItsName() {
        assertThat(Schemas.released().all())
                .extracting(Schemas.Released::subject)
                .contains(
                        "dev.tocsin.Article",
                        "dev.tocsin.Report",
                        "dev.tocsin.Attack",
                        "dev.tocsin.Membership",
                        "dev.tocsin.AttackChange",
                        "dev.tocsin.Tally",
                        "dev.tocsin.Unread");
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

    private static Schema without(Schema schema, String name) {
        Schema less = Schema.createRecord(schema.getName(), schema.getDoc(), schema.getNamespace(), false);
        List<Schema.Field> fields = new ArrayList<>();
        schema.getFields().stream()
                .filter(field -> !field.name().equals(name))
                .forEach(field -> fields.add(new Schema.Field(field, field.schema())));
        less.setFields(fields);
        return less;
    }
}
