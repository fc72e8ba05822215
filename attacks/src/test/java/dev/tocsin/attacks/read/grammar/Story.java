package dev.tocsin.attacks.read.grammar;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.read.Reader;
import dev.tocsin.attacks.read.Told;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * A text whose numbers are known because it was made.
 *
 * @param template what it was made of
 * @param choice what stands in the slot that the template is tried with
 */
record Story(String template, String choice, String headline, String body, String expected) {
    private static final Instant PUBLISHED = Instant.parse("2016-05-12T18:00:00Z");

    /** What the reader makes of it, each report by its numbers; reports are parted by a bar. */
    String read(Reader reader) {
        Article article = Article.builder("test", "1")
                .headline(headline)
                .body(body)
                .publishedAt(PUBLISHED)
                .build();
        return reader.read(article).reports().stream()
                .map(expected.startsWith("on both sides") ? Told::onBothSides : Told::numbers)
                .collect(Collectors.joining(" | "));
    }

    @Override
    public String toString() {
        return headline + " | " + body;
    }
}
