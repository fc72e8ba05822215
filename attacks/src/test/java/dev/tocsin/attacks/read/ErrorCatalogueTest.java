package dev.tocsin.attacks.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleBuilder;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of mistake once made, as a small text that must be read right. The format is told in the catalogue itself. */
class ErrorCatalogueTest {
    private static final Reader READER = Reader.standard();

    record Entry(String kind, String published, String headline, String body, List<String> expected) {
        @Override
        public String toString() {
            return kind;
        }
    }

    static Stream<Entry> catalogue() throws IOException {
        try (var bytes = ErrorCatalogueTest.class.getResourceAsStream("error-catalogue.txt")) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\\s*\n", -1))
                    .map(block ->
                            block.lines().filter(line -> !line.startsWith("#")).toList())
                    .filter(lines -> !lines.isEmpty())
                    .map(ErrorCatalogueTest::entry);
        }
    }

    private static Entry entry(List<String> lines) {
        String published = lines.get(1).startsWith("published: ") ? lines.get(1).substring(11) : null;
        String text = String.join("\n\n", behind("| ", lines));
        int bar = text.indexOf(" | ");
        return new Entry(
                lines.get(0),
                published,
                bar < 0 ? "" : text.substring(0, bar),
                text.substring(bar < 0 ? 0 : bar + 3),
                behind("= ", lines));
    }

    private static List<String> behind(String mark, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void isReadRight(Entry entry) {
        ArticleBuilder article =
                Article.builder("test", "1").headline(entry.headline()).body(entry.body());
        if (entry.published() != null) {
            article.publishedAt(Instant.parse(entry.published() + "T18:00:00Z"));
        }
        List<Report> reports = READER.read(article.build()).reports();
        if (entry.expected().equals(List.of("nothing"))) {
            assertThat(reports).isEmpty();
            return;
        }
        assertThat(reports).as("reports of: %s", entry.body()).hasSameSizeAs(entry.expected());
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            String[] fields = entry.expected().get(i).split("; ", -1);
            assertThat(Arrays.stream(fields).map(field -> told(report, field.split(" ", 2)[0])))
                    .as(entry.body())
                    .containsExactly(fields);
        }
    }

    private static String told(Report report, String field) {
        String value =
                switch (field) {
                    case "killed" -> claims(report, Measure.KILLED, Party.VICTIM);
                    case "injured" -> claims(report, Measure.INJURED, Party.VICTIM);
                    case "perpetratorsKilled" -> claims(report, Measure.KILLED, Party.PERPETRATOR);
                    case "perpetratorsInjured" -> claims(report, Measure.INJURED, Party.PERPETRATOR);
                    case "killedParts" -> parts(report, Measure.KILLED);
                    case "injuredParts" -> parts(report, Measure.INJURED);
                    case "type" -> report.type().name();
                    case "basis" -> report.basis().name();
                    case "city" -> report.place().city();
                    case "date" ->
                        report.date().date() != null
                                ? report.date().date().toString()
                                : report.date().earliest() + ".."
                                        + report.date().latest();
                    case "by" ->
                        report.responsibility().stream()
                                .map(r -> r.actor() + " " + r.stance())
                                .collect(Collectors.joining(", "));
                    default -> throw new IllegalArgumentException("the catalogue knows no field " + field);
                };
        return value.isEmpty() ? field : field + " " + value;
    }

    private static String claims(Report report, Measure measure, Party party) {
        return report.claims().stream()
                .filter(c -> c.measure() == measure && c.party() == party && !c.part())
                .map(ErrorCatalogueTest::number)
                .collect(Collectors.joining(", "));
    }

    private static String parts(Report report, Measure measure) {
        return report.claims().stream()
                .filter(c -> c.measure() == measure && c.part())
                .map(ErrorCatalogueTest::number)
                .collect(Collectors.joining(", "));
    }

    private static String number(Claim claim) {
        if (claim.high() == null) {
            return claim.low() + "+";
        }
        return claim.low() == null
                ? ".." + claim.high()
                : claim.low().equals(claim.high()) ? "" + claim.low() : claim.low() + ".." + claim.high();
    }
}
