package dev.tocsin.attacks.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake once made about where or when, as a small text. The format is told in the catalogue itself. */
class WhereAndWhenTest {
    private static final Reader READER = Reader.standard();

    record Entry(String kind, Article article, String expected) {
        @Override
        public String toString() {
            return kind;
        }
    }

    static Stream<Entry> catalogue() throws IOException {
        try (var bytes = WhereAndWhenTest.class.getResourceAsStream("where-and-when.txt")) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\\s*\n", -1))
                    .map(block ->
                            block.lines().filter(line -> !line.startsWith("#")).toList())
                    .filter(lines -> !lines.isEmpty())
                    .map(WhereAndWhenTest::entry);
        }
    }

    private static Entry entry(List<String> lines) {
        var article = Article.builder(field(lines, "source: ", "test"), "1")
                .headline(field(lines, "headline: ", ""))
                .body(lines.stream()
                        .filter(line -> line.startsWith("| "))
                        .map(line -> line.substring(2))
                        .collect(Collectors.joining("\n\n")));
        String published = field(lines, "published: ", null);
        if (published != null) {
            article.publishedAt(Instant.parse(published + "T18:00:00Z"));
        }
        return new Entry(lines.get(0), article.build(), field(lines, "= ", ""));
    }

    private static String field(List<String> lines, String name, String otherwise) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst()
                .orElse(otherwise);
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void isReadRight(Entry entry) {
        List<Report> reports = READER.read(entry.article()).reports();
        assertThat(reports).as("reports of: %s", entry.article().body()).isNotEmpty();
        boolean place = !Character.isDigit(entry.expected().charAt(0));
        assertThat(place ? told(reports.get(0).place()) : told(reports.get(0).date()))
                .as(entry.article().body())
                .isEqualTo(entry.expected());
    }

    private static String told(Place place) {
        String name = place.city() != null ? place.city() : place.asTold() == null ? null : "'" + place.asTold() + "'";
        String code = place.provinceCode() != null ? place.provinceCode() : place.countryCode();
        String words = Stream.of(name, code).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return words.isEmpty() ? "unknown" : words;
    }

    private static String told(DateSpan date) {
        return date.date() != null ? date.date().toString() : date.earliest() + ".." + date.latest();
    }
}
