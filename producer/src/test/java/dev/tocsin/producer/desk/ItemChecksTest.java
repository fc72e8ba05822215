package dev.tocsin.producer.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.producer.RefusedException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ItemChecksTest {
    private static final Instant NOW = Instant.parse("2022-09-05T10:00:00Z");

    @Test
    void whatDisturbsIsTakenOut() throws RefusedException {
        Article article = clean(Article.of(
                "s", "a", "Blast\r\ndata: x\u2028\u001b[31m in \u202eKabul\u200b", "One.\r\nTwo\u0007.\tThree."));

        assertThat(article.headline()).isEqualTo("Blast data: x [31m in Kabul").doesNotContain("\u202e");
        assertThat(article.body()).isEqualTo("One.\nTwo.\tThree.");
    }

    @Test
    void lettersOfAnotherAlphabetStayWhatTheyAre() throws RefusedException {
        assertThat(clean(Article.of("s", "a", "\u041aabul", "x")).headline())
                .isEqualTo("\u041aabul")
                .isNotEqualTo("Kabul");
    }

    @Test
    void templatesAndFormulasAreOnlyLetters() throws RefusedException {
        assertThat(clean(Article.of("s", "a", "${jndi:ldap://x} {{1}} =cmd()", "x"))
                        .headline())
                .isEqualTo("${jndi:ldap://x} {{1}} =cmd()");
    }

    @Test
    void whatMayChangeAMeaningIsRefused() {
        assertRefused(Article.of("s", "a", "h", "Bogot\uFFFD"), "no letters");
        assertRefused(Article.of("s", "a", "h", "x\uD800"), "no letters");
        assertRefused(Article.of("s", "a", " ", "\n"), "empty");
        assertRefused(Article.of("s", " ", "h", "b"), "id");
        assertRefused(Article.of("s", "a\u0000b", "h", "b"), "id");
        assertRefused(Article.of("s", "a".repeat(513), "h", "b"), "id");
        assertRefused(Article.of("s", "a", "h", "x".repeat(5_000_000)), "longer");
    }

    @Test
    void killNeedsNoWords() throws RefusedException {
        Article kill = Article.builder("s", "a").status(ArticleStatus.CANCELED).build();

        assertThat(clean(kill).status()).isEqualTo(ArticleStatus.CANCELED);
    }

    @Test
    void publicationInTheFutureIsAWrongClockOrNotKnown() throws RefusedException {
        Article article = Article.of("s", "a", "h", "b");

        assertThat(clean(article.toBuilder()
                                .publishedAt(NOW.plus(Duration.ofMinutes(5)))
                                .build())
                        .publishedAt())
                .isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        assertThat(clean(article.toBuilder()
                                .publishedAt(NOW.plus(Duration.ofHours(2)))
                                .build())
                        .publishedAt())
                .isEqualTo(NOW);
        assertThat(clean(article.toBuilder()
                                .publishedAt(NOW.plus(Duration.ofDays(3650)))
                                .build())
                        .publishedAt())
                .isNull();
        assertThat(clean(article.toBuilder()
                                .publishedAt(Instant.parse("1970-01-02T00:00:00Z"))
                                .build())
                        .publishedAt())
                .isEqualTo(Instant.parse("1970-01-02T00:00:00Z"));
    }

    @Test
    void linkThatIsNoWebAddressIsDropped() throws RefusedException {
        Article article = Article.of("s", "a", "h", "b").toBuilder()
                .url("javascript:alert(1)")
                .build();

        assertThat(clean(article).url()).isNull();
    }

    private static Article clean(Article article) throws RefusedException {
        return ItemChecks.clean(article, NOW);
    }

    private static void assertRefused(Article article, String reason) {
        assertThatThrownBy(() -> clean(article))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(reason);
    }
}
