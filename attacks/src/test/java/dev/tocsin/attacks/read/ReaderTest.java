package dev.tocsin.attacks.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Unread.Reason;
import dev.tocsin.attacks.read.text.Gate;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReaderTest {
    private static final Reader READER = Reader.standard();

    @Test
    void readsWhereWhenAndHowMany() {
        Report report = only("A car bomb exploded near a market in Kandahar on Monday, killing at least nine people and"
                + " wounding 15 others, police said.");
        assertThat(report.place().city()).isEqualTo("Kandahar");
        assertThat(report.date().date()).isEqualTo(LocalDate.of(2022, 5, 23));
        assertThat(report.claims()).extracting(Claim::measure).containsExactly(Measure.KILLED, Measure.INJURED);
        assertThat(report.claims()).extracting(Claim::best).containsExactly(9, 15);
    }

    @Test
    void setsAsideWhatItCannotRead() {
        assertThat(reasonOf("")).isEqualTo(Reason.EMPTY);
        assertThat(reasonOf("KILL KILL KILL please kill item 0123, it was sent in error"))
                .isEqualTo(Reason.ADVISORY);
        assertThat(reasonOf("Bei einem Anschlag auf einen Markt in Kabul sind am Montag neun Menschen getötet und"
                        + " fünfzehn weitere verletzt worden, wie die Polizei mitteilte."))
                .isEqualTo(Reason.LANGUAGE);
        assertThat(reasonOf("x ".repeat(Gate.LARGEST))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void readsOnWhereABlankLinePartsTheNameOfAGroup() {
        assertThat(only("Two people were killed by a car bomb in Kandahar, said the Islamic\n\nState of them all.")
                        .actors())
                .isEmpty();
    }

    @Test
    void twoWeekdaysOfNoKnownWeekAreTwoAttacks() {
        Article undated = Article.of(
                "test",
                "1",
                "",
                "A bomb killed four people in Kabul on Friday, police said on 7 May 2016.\n\n"
                        + "On Monday, gunmen shot dead three men in Herat, police said.");
        assertThat(READER.read(undated).reports())
                .extracting(report -> report.place().city())
                .containsExactly("Kabul", "Herat");
    }

    private static Reason reasonOf(String body) {
        return READER.read(Article.of("test", "1", "", body))
                .unread()
                .orElseThrow()
                .reason();
    }

    private static Report only(String body) {
        Article article = Article.builder("test", "1")
                .body(body)
                .publishedAt(Instant.parse("2022-05-24T08:00:00Z"))
                .build();
        Reading reading = READER.read(article);
        assertThat(reading.reports()).hasSize(1);
        return reading.reports().get(0);
    }
}
