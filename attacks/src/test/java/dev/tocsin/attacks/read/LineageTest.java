package dev.tocsin.attacks.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose story an article is. */
class LineageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KABUL, Sept 5 (Reuters) - A blast killed six people.|reuters",
                "BURGAS, Bulgaria (Eastwire) - A bomb tore through a bus.|eastwire",
                "KABUL, Aug. 7 (Cathay News) -- At least eight civilians were killed.|cathay news",
                "A blast killed six people (two of them soldiers) - the worst this year.|paper",
                "A blast (Corrects toll) - killed six people.|paper",
                "KABUL - A blast killed six people. The minister (Defence) - said so.|paper",
                "A blast killed six people. (With inputs from ANI)|ani",
            })
    void isTheAgencysWhereItIsCredited(String body, String lineage) {
        assertThat(Lineage.of(Article.builder("Paper", "1").body(body).build())).isEqualTo(lineage);
    }
}
