package dev.tocsin.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.match.Told;
import dev.tocsin.attacks.revise.Edition;
import dev.tocsin.attacks.revise.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateSerdeTest {
    private static final Article ARTICLE = Article.builder("wire", "a")
            .body("AF Kabul 2022-09-05 BOMBING 6")
            .ingestedAt(TestPipeline.START)
            .build();

    private static Standing standing() {
        return new Standing(
                ARTICLE.key(),
                Edition.of(ARTICLE),
                null,
                Telegrams.read(ARTICLE).reports(),
                List.of(),
                1);
    }

    @Test
    void aRowComesBackAsItWas() {
        StateSerde<Standing> serde = new StateSerde<>(Standing.class);
        byte[] bytes = serde.serializer().serialize("standing-articles", standing());
        assertThat(serde.deserializer().deserialize("standing-articles", bytes)).isEqualTo(standing());
    }

    @Test
    void stateOfAnotherVersionIsRefusedWithWhatToDo() {
        byte[] bytes = new StateSerde<>(Standing.class).serializer().serialize("standing-articles", standing());
        var other = new StateSerde<>(Told.class).deserializer();
        assertThatThrownBy(() -> other.deserialize("matched-reports", bytes))
                .hasMessage(
                        "a row of matched-reports was written by another version of this program, whose form of Told"
                                + " is not known: rebuild under a new application id");
    }

    @Test
    void aTypeThatHasNoSchemaIsRefusedByName() {
        record Odd(Thread thread) {}

        assertThatThrownBy(() -> StateSchema.of(Odd.class)).hasMessageContaining("java.lang.Thread");
    }
}
