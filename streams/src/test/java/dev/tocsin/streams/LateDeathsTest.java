package dev.tocsin.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.read.Reader;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CODEBOOK.md, conflict between claims, 9: those who die of their wounds later are told without those before them. */
class LateDeathsTest {
    private static final String MONDAY = "2020-05-11";
    private static final String THURSDAY = "2020-05-14";
    private static final String FRIDAY = "2020-05-15";

    private static final String NEWS =
            "A bomb killed five people and wounded 12 others at a grain market in Kano on Monday, police said.";
    private static final String LATER =
            "Two more people wounded in Monday's bombing of a grain market in Kano have died, a doctor said on Thursday.";
    private static final String TOTAL =
            "The number of people killed in Monday's bombing of a grain market in Kano stands at eight, police said on Friday.";

    private final TestPipeline pipeline = new TestPipeline(Reader.standard()::read);

    @AfterEach
    void close() {
        pipeline.close();
    }

    private void publish(String source, String day, String body) {
        pipeline.publish(Article.builder(source, day)
                .body(body)
                .language("en")
                .publishedAt(Instant.parse(day + "T15:00:00Z"))
                .build());
    }

    private Attack theAttack() {
        assertThat(pipeline.attacks()).hasSize(1);
        return pipeline.attacks().values().iterator().next();
    }

    @Test
    void fiveAndTwoMoreAreSevenWhoeverTellsIt() {
        publish("gazette", MONDAY, NEWS);
        publish("gazette", THURSDAY, LATER);
        assertThat(theAttack().killed()).isEqualTo(Estimate.exactly(7));
        publish("herald", THURSDAY, LATER);
        assertThat(theAttack().killed()).isEqualTo(Estimate.exactly(7));
        assertThat(theAttack().injured()).isEqualTo(Estimate.exactly(12));
    }

    @Test
    void whatIsToldSinceHasThemAlready() {
        publish("gazette", MONDAY, NEWS);
        publish("herald", THURSDAY, LATER);
        publish("gazette", FRIDAY, TOTAL);
        assertThat(theAttack().killed()).isEqualTo(Estimate.exactly(8));
    }

    @Test
    void theyAreAllThatIsKnownWhereNobodyToldOfTheOthers() {
        publish("gazette", THURSDAY, LATER);
        assertThat(theAttack().killed()).isEqualTo(new Estimate(2, 2, 2, true));
    }
}
