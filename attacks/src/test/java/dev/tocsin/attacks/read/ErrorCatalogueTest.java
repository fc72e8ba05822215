package dev.tocsin.attacks.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleBuilder;
import dev.tocsin.attacks.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
            assertThat(Arrays.stream(fields).map(field -> Told.field(report, field.split(" ", 2)[0])))
                    .as(entry.body())
                    .containsExactly(fields);
        }
    }
}
