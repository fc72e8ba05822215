package dev.tocsin.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleBuilder;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.read.Reader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several articles of several sources about one attack: what they come to, whatever the order they come in. */
class RollingCoverageTest {
    private static final Reader READER = Reader.standard();

    record Story(String kind, List<Article> articles, List<String> attacks) {
        @Override
        public String toString() {
            return kind;
        }
    }

    static Stream<Story> stories() throws IOException {
        try (var bytes = RollingCoverageTest.class.getResourceAsStream("rolling-coverage.txt")) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\\s*\n", -1))
                    .map(block ->
                            block.lines().filter(line -> !line.startsWith("#")).toList())
                    .filter(lines -> !lines.isEmpty())
                    .map(RollingCoverageTest::story);
        }
    }

    private static Story story(List<String> lines) {
        return new Story(
                lines.get(0),
                lines.stream()
                        .skip(1)
                        .filter(line -> !line.startsWith("= "))
                        .map(RollingCoverageTest::article)
                        .toList(),
                lines.stream()
                        .filter(line -> line.startsWith("= "))
                        .map(line -> line.substring(2))
                        .sorted()
                        .toList());
    }

    /** Of each source one item on each day: a second article of the day is told by its version. */
    private static Article article(String line) {
        List<String> parts = List.of(line.split(" \\| ", 3));
        List<String> about = List.of(parts.get(0).split(" "));
        Instant at = Instant.parse(about.get(1) + ":00Z");
        ArticleBuilder article = Article.builder(
                        about.get(0), about.get(1).substring(0, about.get(1).indexOf('T')))
                .publishedAt(at)
                .versionCreatedAt(at)
                .version(about.contains("v2") ? 2 : 1);
        return about.contains("killed")
                ? article.status(ArticleStatus.CANCELED).build()
                : article.headline(parts.get(1)).body(parts.get(2)).build();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void isCountedOnce(Story story) {
        assertThat(attacks(story.articles)).isEqualTo(story.attacks);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void comesToTheSameBackwards(Story story) {
        List<Article> backwards = new ArrayList<>(story.articles);
        Collections.reverse(backwards);
        assertThat(attacks(backwards)).isEqualTo(story.attacks);
    }

    private static List<String> attacks(List<Article> articles) {
        try (TestPipeline pipeline = new TestPipeline(READER::read)) {
            pipeline.publish(articles.toArray(Article[]::new));
            return pipeline.attacks().values().stream()
                    .filter(attack -> attack.status() == AttackStatus.ACTIVE && attack.basis() == Basis.REPORT)
                    .map(RollingCoverageTest::text)
                    .sorted()
                    .toList();
        }
    }

    private static String text(Attack attack) {
        return String.join(
                " ",
                attack.place().city(),
                String.valueOf(attack.date().date()),
                best(attack.killed()) + "/" + best(attack.injured()));
    }

    private static String best(Estimate number) {
        return number == null ? "-" : String.valueOf(number.best());
    }
}
