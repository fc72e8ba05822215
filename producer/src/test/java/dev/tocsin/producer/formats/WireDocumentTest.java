package dev.tocsin.producer.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.producer.Refusal;
import dev.tocsin.producer.WireIntake;
import dev.tocsin.producer.WireItem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireDocumentTest {
    private final List<Article> articles = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    @Test
    void newsmlMessageGivesEachItemAndRefusesOneWithoutIdentity() throws IOException {
        try (InputStream in = WireDocumentTest.class.getResourceAsStream("newsml-g2.xml")) {
            read(Form.XML, in.readAllBytes());
        }

        Article corrected = articles.get(0);
        assertThat(corrected.key()).isEqualTo("agency|urn:newsml:agency.example:20220905:157");
        assertThat(corrected.version()).isEqualTo(10);
        assertThat(corrected.status()).isEqualTo(ArticleStatus.CORRECTED);
        assertThat(corrected.headline()).isEqualTo("Blast near bazaar kills nine");
        assertThat(corrected.body()).isEqualTo("At least nine people died on Monday.\n\nNobody claimed the blast.");
        assertThat(corrected.credit()).isEqualTo("Agency");
        assertThat(corrected.publishedAt()).isEqualTo(Instant.parse("2022-09-05T08:00:00Z"));
        assertThat(corrected.dateline()).isEqualTo("Kabul");
        assertThat(articles.get(1).status()).isEqualTo(ArticleStatus.CANCELED);
        assertThat(articles).hasSize(2);
        assertThat(refusals)
                .extracting(Refusal::reason)
                .allMatch(reason -> reason.contains("guid"))
                .hasSize(1);
    }

    @Test
    void newsmlWithNitfGivesTheStoryOnly() {
        read(
                Form.XML,
                "<newsItem guid='g'><itemMeta><pubStatus uri='http://cv.iptc.org/newscodes/pubstatusg2/usable'/>"
                        + "<embargoed/></itemMeta><contentSet><inlineXML><nitf><head><title>No</title></head><body><body.head><hedline>"
                        + "<hl1>No</hl1></hedline></body.head><body.content><p>Nine died.</p></body.content></body></nitf></inlineXML>"
                        + "</contentSet></newsItem>");

        assertThat(articles).extracting(Article::body).containsExactly("Nine died.");
        assertThat(articles).extracting(Article::version).containsExactly(1L);
        assertThat(articles).extracting(Article::status).containsExactly(ArticleStatus.WITHHELD);
    }

    @Test
    void jsonIsNinjsOrAnArticleByWhatItHolds() {
        read(Form.JSON, "{\"uri\": \"u\", \"headline\": \"h\"}");
        read(Form.JSON, "{\"id\": \"i\", \"body\": \"b\"}");
        read(Form.JSON, "{\"neither\": 1}");

        assertThat(articles).extracting(Article::key).containsExactly("agency|u", "agency|i");
        assertThat(refusals).hasSize(1);
    }

    @Test
    void itemOfAnotherSourceIsRefused() {
        read(Form.JSON, "{\"id\": \"i\", \"source\": \"other\", \"body\": \"b\"}");

        assertThat(articles).isEmpty();
        assertThat(refusals)
                .extracting(Refusal::reason)
                .allMatch(reason -> reason.contains("\"other\""))
                .hasSize(1);
    }

    @Test
    void linesAreTakenOneByOne() {
        read(Form.JSON_LINES, "{\"id\": \"1\", \"body\": \"b\"}\nnothing\n\n{\"uri\": \"4\", \"headline\": \"h\"}");

        assertThat(articles).extracting(Article::id).containsExactly("1", "4");
        assertThat(refusals).extracting(Refusal::line).containsExactly(2L);
    }

    @Test
    void pageTellsInJsonLdBeforeItsMarkup() {
        read(
                Form.HTML,
                "<html lang='de'><head><title>T | Herald</title><script type='application/ld+json'>"
                        + "{\"@graph\": [{\"@type\": \"Organization\"}, {\"@type\": [\"NewsArticle\"], \"headline\": \"Blast kills nine\","
                        + "\"articleBody\": \"Nine died.\\n\\nTwo fled.\", \"datePublished\": \"2022-09-05T08:00:00Z\", \"inLanguage\": \"en\"}]}"
                        + "</script></head><body><p>Other words, many more of them, that stand on the page as well as the article does.</p></body></html>");

        Article article = articles.get(0);
        assertThat(article.key()).isEqualTo("agency|name");
        assertThat(article.headline()).isEqualTo("Blast kills nine");
        assertThat(article.body()).isEqualTo("Nine died.\n\nTwo fled.");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2022-09-05T08:00:00Z"));
    }

    @Test
    void pageWithoutJsonLdIsItsDensestParagraphs() {
        String story = "<p>At least nine people died when a bomb went off near the bazaar on Monday, police said.</p>";
        read(
                Form.HTML,
                "<html><head><meta property='og:title' content='Blast kills nine'></head><body>"
                        + "<nav><p>Home and world and sport and weather and all the other things one may want to click on</p></nav>"
                        + "<div><p><a href='/x'>A teaser for quite another story, which is long but only a link to it</a></p></div>"
                        + "<article><h1>Blast</h1>" + story + story
                        + "</article><footer><p>All rights reserved by the Herald of course.</p></footer>"
                        + "<script type='application/ld+json'>{broken</script></body></html>");

        assertThat(articles).extracting(Article::headline).containsExactly("Blast kills nine");
        assertThat(articles.get(0).body())
                .startsWith("At least nine")
                .doesNotContain("teaser")
                .doesNotContain("rights");
    }

    @Test
    void pageWithoutAnArticleIsRefused() {
        read(Form.HTML, "<html><body><p>Log in</p></body></html>");

        assertThat(refusals)
                .extracting(Refusal::reason)
                .allMatch(reason -> reason.contains("no text"))
                .hasSize(1);
    }

    @Test
    void formsAreToldByEndingAndContentType() {
        assertThat(Form.ofFile("a.TXT")).contains(Form.TEXT);
        assertThat(Form.ofFile("a.pdf")).isEmpty();
        assertThat(Form.ofContentType("application/json; charset=utf-8")).contains(Form.JSON);
        assertThat(Form.ofContentType("application/vnd.iptc.g2.newsitem+xml")).contains(Form.XML);
        assertThat(Form.ofContentType("text/html")).isEmpty();
    }

    private void read(Form form, String document) {
        read(form, document.getBytes(StandardCharsets.UTF_8));
    }

    private void read(Form form, byte[] document) {
        new WireDocument("agency", "place", "name", document).read(form, new WireIntake() {
            @Override
            public void take(WireItem item) {
                articles.add(item.article());
            }

            @Override
            public void refuse(Refusal refusal) {
                refusals.add(refusal);
            }
        });
    }
}
