package dev.tocsin.attacks.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleBuilder;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the five seeds tell, article by article; numbers as the counting rules have them. */
class SeedsReadingTest {
    private static final Reader READER = Reader.standard();
    private static final Path SEEDS = Path.of("..", "seeds");

    @Test
    void explosionsInTwoCitiesAreTwoAttacks() throws IOException {
        List<Report> news = news("000_beb260b4a7653870.txt", "2022-05-27");
        assertThat(news).extracting(r -> r.place().city()).containsExactly("Mazar-i-Sharif", "Kabul");
        assertThat(news).extracting(r -> r.date().date()).containsOnly(LocalDate.of(2022, 5, 25));
        assertThat(killed(news.get(0))).containsExactly(9);
        assertThat(injured(news.get(0))).containsExactly(15);
        assertThat(killed(news.get(1))).containsExactlyInAnyOrder(30, 2, 5);
        assertThat(injured(news.get(1))).containsExactly(17);
        assertThat(news.get(0).actors()).containsExactly("Islamic State");
    }

    @Test
    void anEmbassyIsAttackedAndTwoOlderAttacksAreMentioned() throws IOException {
        List<Report> news = news("001_1fceca97f77ad186.txt", null);
        assertThat(news).hasSize(1);
        assertThat(news.get(0).place().city()).isEqualTo("Kabul");
        assertThat(killed(news.get(0))).containsExactly(6);
        assertThat(killedPerpetrators(news.get(0))).containsExactly(1);
        List<Report> mentions = mentions("001_1fceca97f77ad186.txt", null);
        assertThat(mentions).extracting(r -> r.place().city()).containsExactly("Herat", "Kabul");
        assertThat(killed(mentions.get(0))).containsExactly(18);
    }

    @Test
    void inAnOperationTheGroupItIsAimedAtIsTheOtherSide() throws IOException {
        List<Report> news = news("002_9c8b980afaf84050.txt", "2023-03-19");
        assertThat(news).hasSize(1);
        assertThat(news.get(0).place().city()).isEqualTo("Mazar-i-Sharif");
        assertThat(news.get(0).date().date()).isEqualTo(LocalDate.of(2023, 3, 17));
        assertThat(killed(news.get(0))).isEmpty();
        assertThat(injured(news.get(0))).containsExactly(1);
        assertThat(killedPerpetrators(news.get(0))).containsExactly(5);
    }

    @Test
    void aMosqueIsAttackedAndTwoOlderAttacksAreMentioned() throws IOException {
        List<Report> news = news("003_68b7b21d77378a9c.txt", null);
        assertThat(news).hasSize(1);
        assertThat(news.get(0).place().city()).isEqualTo("Kandahar");
        assertThat(killed(news.get(0))).containsExactly(41);
        assertThat(injured(news.get(0))).containsExactly(70);
        assertThat(killedPerpetrators(news.get(0))).containsExactly(2);
        List<Report> mentions = mentions("003_68b7b21d77378a9c.txt", null);
        assertThat(mentions).extracting(r -> r.place().city()).containsExactly("Kunduz", "Kabul");
        assertThat(killed(mentions.get(1))).containsExactly(56);
        assertThat(injured(mentions.get(1))).containsExactly(55);
    }

    @Test
    void theSameEmbassyByAnotherOutlet() throws IOException {
        List<Report> news = news("004_3b533cea0f19921f.txt", "2022-09-06");
        assertThat(news).hasSize(1);
        assertThat(news.get(0).place().city()).isEqualTo("Kabul");
        assertThat(news.get(0).date().date()).isEqualTo(LocalDate.of(2022, 9, 5));
        assertThat(killed(news.get(0))).containsExactly(6);
        assertThat(injured(news.get(0))).containsExactly(3);
    }

    private static List<Report> news(String seed, String published) throws IOException {
        return reports(seed, published, Basis.REPORT);
    }

    private static List<Report> mentions(String seed, String published) throws IOException {
        return reports(seed, published, Basis.MENTION);
    }

    private static List<Report> reports(String seed, String published, Basis basis) throws IOException {
        String text = Files.readString(SEEDS.resolve(seed)).strip().replaceFirst("^date \\S+ ", "");
        int end = text.indexOf("\n\n");
        boolean headline = published == null && end > 0;
        ArticleBuilder article = Article.builder("seeds", seed)
                .headline(headline ? text.substring(0, end) : "")
                .body(headline ? text.substring(end + 2) : text);
        if (published != null) {
            article.publishedAt(Instant.parse(published + "T00:00:00Z"));
        }
        return READER.read(article.build()).reports().stream()
                .filter(report -> report.basis() == basis)
                .toList();
    }

    private static List<Integer> killed(Report report) {
        return numbers(report, Measure.KILLED, Party.VICTIM);
    }

    private static List<Integer> injured(Report report) {
        return numbers(report, Measure.INJURED, Party.VICTIM);
    }

    private static List<Integer> killedPerpetrators(Report report) {
        return numbers(report, Measure.KILLED, Party.PERPETRATOR);
    }

    private static List<Integer> numbers(Report report, Measure measure, Party party) {
        return report.claims().stream()
                .filter(claim -> claim.measure() == measure && claim.party() == party && !claim.part())
                .map(Claim::best)
                .toList();
    }
}
