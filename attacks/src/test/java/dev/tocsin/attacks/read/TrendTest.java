package dev.tocsin.attacks.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Trend;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A toll counts as moved where its sentence says so: such a number takes the place of others' (CODEBOOK.md, conflict 10). */
class TrendTest {
    private static final Reader READER = Reader.standard();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            RISEN  | The death toll from Monday's bombing of a market in Kano has risen to 12.
            RISEN  | The death toll from the bombing of a crowded market in the old town of Kano on Monday has now reached 12.
            RISEN  | The death toll from Monday's bombing of a market in Kano rose by two to 12.
            RISEN  | The number of people killed in Monday's bombing of a market in Kano has climbed to at least 12.
            FALLEN | Officials lowered the death toll from Monday's bombing of a market in Kano to 12.
            FALLEN | The death toll from Monday's bombing of a market in Kano has fallen to 12.
            STEADY | The death toll from Monday's bombing of a market in Kano is 12.
            STEADY | After power was cut, the death toll in the bombing of a market in Kano on Monday stood at 12.
            STEADY | After the price of bread was cut, a bomb killed 12 people at a market in Kano on Monday.
            STEADY | A bomb killed 12 people at a market in Kano on Monday, as the army raised its flag.
            """)
    void isReadFromTheVerbThatTheNumberHas(Trend trend, String text) {
        Article article = Article.builder("test", "1")
                .body(text)
                .publishedAt(Instant.parse("2020-05-14T08:00:00Z"))
                .build();
        assertThat(READER.read(article).reports())
                .flatMap(report -> report.claims())
                .extracting(Claim::best, Claim::trend)
                .containsExactly(tuple(12, trend));
    }
}
