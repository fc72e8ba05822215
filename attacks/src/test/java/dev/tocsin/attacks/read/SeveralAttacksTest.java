package dev.tocsin.attacks.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Report;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that tell of several attacks, and such as only seem to. */
class SeveralAttacksTest {
    private static final Reader READER = Reader.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 1    | A bomb at a customs post in Tripoli killed four guards on Tuesday and gunmen shot dead a magistrate.
            4 1    | A bomb killed four guards in Tripoli on Tuesday, while a magistrate was shot dead in a separate attack.
            2 5    | Gunmen killed two clerks in Tripoli on Tuesday, and a bomb near a mill killed five people.
            3 2 6  | A bomb killed three in Tripoli on Tuesday, another killed two, and gunmen shot dead six at a bar.
            3 1    | Three people died in a bombing in Tripoli on Tuesday; a sailor was stabbed to death in another part of the city.
            """)
    void aSentenceTellsOfSeveralAttacks(String killed, String body) {
        assertThat(killed(body)).isEqualTo(killed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9      | A bomb killed five guards in Tripoli on Tuesday and gunmen shot dead four others who came to help.
            3      | Gunmen shot dead a magistrate in Tripoli on Tuesday, and two guards were killed in the shooting.
            4      | Four people were killed and six wounded in another attack in Tripoli on Tuesday.
            """)
    void aSentenceTellsOfOneAttackWithSeveralDeeds(String killed, String body) {
        assertThat(killed(body)).isEqualTo(killed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 4 2  | Bombs killed 13 people in Libya on Tuesday: seven in Tripoli, four in Misrata and two in Sirte.
            7 4    | Attacks in Libya killed 11 people on Tuesday, seven of whom died in Tripoli and four in Misrata.
            7 4    | Bombings in Libya on Tuesday killed at least 15 people, including seven in Tripoli and four in Misrata.
            7 4 2  | Gunmen killed seven clerks in Tripoli, four guards in Misrata and two sailors in Sirte on Tuesday.
            7 4    | Bombers killed seven people in Tripoli and killed four in Misrata on Tuesday.
            13     | A car bomb killed 13 people in Tripoli on Tuesday: eight at a cafe and five in a passing bus.
            """)
    void aSumIsTakenApartByCities(String killed, String body) {
        assertThat(killed(body)).isEqualTo(killed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            43 6   | Three car bombs killed 43 people in Tripoli on Wednesday. In Misrata, six soldiers were shot dead in their minibus, taking the day's death toll to 49.
            43 6   | Three car bombs killed 43 people in Tripoli on Wednesday. Gunmen killed six soldiers in Misrata, for a total of 49 dead in the two cities.
            """)
    void theTollOfAllIsTakenForNoneOfThem(String killed, String body) {
        assertThat(killed(body)).isEqualTo(killed);
    }

    /** The dead of each attack that is news, in the order of telling. */
    private static String killed(String body) {
        List<Report> reports = READER.read(Article.builder("test", "1")
                        .headline("")
                        .body(body)
                        .publishedAt(Instant.parse("2023-03-15T18:00:00Z"))
                        .build())
                .reports();
        return String.join(
                " ",
                reports.stream()
                        .filter(r -> r.basis() == Basis.REPORT)
                        .map(SeveralAttacksTest::killed)
                        .toList());
    }

    private static String killed(Report report) {
        return report.claims().stream()
                .filter(c -> c.measure() == Measure.KILLED && !c.part())
                .map(c -> String.valueOf(c.best()))
                .findFirst()
                .orElse("-");
    }
}
