package dev.tocsin.attacks.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the days that are told from today on to the clocks where a story plays, not to those of Greenwich. */
class LocalDayTest {
    private static final Reader READER = Reader.standard();

    @ParameterizedTest
    @CsvSource({
        "2020-05-13T03:10:00Z, 'A bomb killed two cooks in Fresno, California, tonight.', 2020-05-12",
        "2020-05-13T03:10:00Z, 'A bomb killed two cooks in Bogota, Colombia, two days ago.', 2020-05-10",
        "2020-05-13T03:10:00Z, 'A bomb killed two cooks in Fresno, California, on Wednesday.', 2020-05-13",
        "2020-05-13T00:00:00Z, 'A bomb killed two cooks in Fresno, California, today.', 2020-05-13",
        "2020-05-12T21:10:00Z, 'A bomb killed two cooks in Sydney, Australia, on Wednesday.', 2020-05-13",
        "2020-05-12T21:10:00Z, 'A bomb killed two cooks in Zamboanga, the Philippines, yesterday.', 2020-05-12",
        "2020-05-12T17:10:00Z, 'A bomb killed two cooks in Zamboanga, the Philippines, today.', 2020-05-12",
        "2020-05-12T12:10:00Z, 'A bomb killed two cooks in Oran, Algeria, today.', 2020-05-12"
    })
    void isToldFromTheDayThere(String published, String text, String day) {
        Article article = Article.builder("test", "1")
                .body(text)
                .publishedAt(Instant.parse(published))
                .build();
        assertThat(READER.read(article).reports())
                .singleElement()
                .satisfies(report -> assertThat(report.date().date()).hasToString(day));
    }
}
