package dev.tocsin.producer.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.attacks.Article;
import dev.tocsin.producer.RefusedException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextArticleTest {
    @Test
    void leadingDateIsTheDayOfPublication() throws RefusedException {
        Article article = TextArticle.parse("s", "a", " date 2022-05-27 A blast hit the bazaar. Two died.");

        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2022-05-27T00:00:00Z"));
        assertThat(article.headline()).isEmpty();
        assertThat(article.body()).isEqualTo("A blast hit the bazaar. Two died.");
    }

    @Test
    void firstLineStandingAloneIsTheHeadline() throws RefusedException {
        Article article = TextArticle.parse("s", "a", "Six dead in bazaar blast\n\nSix people died on Monday.\n");

        assertThat(article.headline()).isEqualTo("Six dead in bazaar blast");
        assertThat(article.body()).isEqualTo("Six people died on Monday.\n");
        assertThat(article.publishedAt()).isNull();
    }

    @Test
    void dateAndHeadlineMayBothLead() throws RefusedException {
        Article article = TextArticle.parse("s", "a", "date 2022-05-27\r\nSix dead in blast\r\n\r\nSix people died.");

        assertThat(article.headline()).isEqualTo("Six dead in blast");
        assertThat(article.body()).isEqualTo("Six people died.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Six people died on Monday.\n\nNobody claimed it.",
                "He said: “Six died.”\n\nNobody claimed it.",
                "Six dead in bazaar blast\nSix people died on Monday.\n\nNobody claimed it.",
                "Six dead in bazaar blast",
                "Date palms burnt in bazaar blast",
            })
    void whatDoesNotStandAloneIsBody(String text) throws RefusedException {
        Article article = TextArticle.parse("s", "a", text);

        assertThat(article.headline()).isEmpty();
        assertThat(article.body()).isEqualTo(text);
    }

    @Test
    void bodyIsTheUntouchedEndOfTheText() throws RefusedException {
        String text = "date 2022-05-27 \n\n Blast\n \n\n  “Two”\u00a0died   here.\n\n\n\nThree more.  \n";
        Article article = TextArticle.parse("s", "a", text);

        assertThat(article.headline()).isEqualTo("Blast");
        assertThat(text).endsWith(article.body());
        assertThat(article.body()).startsWith("“Two”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n ", "date 2022-05-27 \n"})
    void nothingToReadIsRefused(String text) {
        assertThatThrownBy(() -> TextArticle.parse("s", "a", text))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"date 2022-02-30 A blast.", "date 27/5/2022 A blast."})
    void dayThatDoesNotExistIsRefused(String text) {
        assertThatThrownBy(() -> TextArticle.parse("s", "a", text))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("YYYY-MM-DD");
    }

    @Test
    void hugeTextWithoutBreaksIsReadInNoTime() throws RefusedException {
        String text = "\n \n".repeat(50_000) + "x ".repeat(500_000);

        assertThat(TextArticle.parse("s", "a", text).body()).startsWith("x x");
    }
}
