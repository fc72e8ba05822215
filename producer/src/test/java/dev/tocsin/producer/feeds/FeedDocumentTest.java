package dev.tocsin.producer.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.attacks.Article;
import dev.tocsin.producer.RefusedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedDocumentTest {
    private static final String RSS = "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Herald</title><link>http://herald.example/</link>%s</channel></rss>";

    private final List<Article> articles = new ArrayList<>();

    @Test
    void rssItem() throws RefusedException {
        read(RSS.formatted(
                "<item><title>Blast &lt;b&gt;kills&lt;/b&gt; nine</title><link>http://herald.example/1</link>"
                        + "<guid isPermaLink='false'>g1</guid><pubDate>Mon, 05 Sep 2022 10:00:00 +0430</pubDate><category>attacks</category>"
                        + "<description>Nine died.</description><content:encoded><![CDATA[<p>At least nine died.</p><p>Two fled.</p>]]></content:encoded>"
                        + "<source url='http://agency.example/'>Agency</source></item>"));

        Article article = articles.get(0);
        assertThat(article.key()).isEqualTo("herald|g1");
        assertThat(article.headline()).isEqualTo("Blast kills nine");
        assertThat(article.body()).isEqualTo("At least nine died.\n\nTwo fled.");
        assertThat(article.url()).isEqualTo("http://herald.example/1");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2022-09-05T05:30:00Z"));
        assertThat(article.versionCreatedAt()).isNull();
        assertThat(article.credit()).isEqualTo("Agency");
        assertThat(article.subjects()).containsExactly("attacks");
    }

    @Test
    void atomEntryWithMarkupAsElementsAndSeveralLinks() throws RefusedException {
        read(
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>F</title><id>feed</id><entry><id>tag:herald.example,2022:1</id>"
                        + "<title type='html'>Blast &amp;amp; fire</title><link rel='enclosure' href='http://herald.example/1.jpg'/>"
                        + "<link href='http://herald.example/1'/><link rel='related' href='http://herald.example/2'/>"
                        + "<published>2022-09-05T08:00:00Z</published><updated>2022-09-05T09:00:00Z</updated><summary>Nine died.</summary>"
                        + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Nine <b>died</b>.</p><p>Two fled.</p></div></content>"
                        + "</entry></feed>");

        Article article = articles.get(0);
        assertThat(article.id()).isEqualTo("tag:herald.example,2022:1");
        assertThat(article.headline()).isEqualTo("Blast & fire");
        assertThat(article.body()).isEqualTo("Nine died.\n\nTwo fled.");
        assertThat(article.url()).isEqualTo("http://herald.example/1");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2022-09-05T08:00:00Z"));
        assertThat(article.versionCreatedAt()).isEqualTo(Instant.parse("2022-09-05T09:00:00Z"));
    }

    @Test
    void rss1Item() throws RefusedException {
        read("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='http://herald.example/'><title>t</title></channel>"
                + "<item rdf:about='http://herald.example/1'><title>Blast</title><link>http://herald.example/1</link>"
                + "<description>Nine died.</description><dc:date>2022-09-05T10:00Z</dc:date></item></rdf:RDF>");

        assertThat(articles).extracting(Article::id).containsExactly("http://herald.example/1");
        assertThat(articles).extracting(Article::publishedAt).containsExactly(Instant.parse("2022-09-05T10:00:00Z"));
    }

    @Test
    void withoutGuidTheLinkIsTheIdentityAndWithoutLinkTheWords() throws RefusedException {
        read(RSS.formatted(
                "<item><title>A</title><link>http://herald.example/1?id=7&amp;utm_source=x&amp;utm_medium=y#top</link></item>"
                        + "<item><title>B</title><description>Nine died.</description></item>"));

        assertThat(articles).extracting(Article::id).first().isEqualTo("http://herald.example/1?id=7");
        assertThat(articles.get(1).id()).startsWith("words:");
    }

    @Test
    void timesThatCannotBeLeaveTheEntryAsItIs() throws RefusedException {
        read(RSS.formatted("<item><guid>1</guid><title>A</title><pubDate>Thu, 30 Feb 2022 10:00:00 GMT</pubDate></item>"
                + "<item><guid>2</guid><title>A</title></item>"));

        assertThat(articles).extracting(Article::publishedAt).containsOnlyNulls();
    }

    @Test
    void feedThatBreaksOffGivesWhatCameBefore() {
        String feed =
                RSS.formatted("<item><guid>1</guid><title>A</title></item><item><guid>2</guid><title>B</titl></item>");

        assertThatThrownBy(() -> read(feed)).isInstanceOf(RefusedException.class);
        assertThat(articles).extracting(Article::id).containsExactly("1");
    }

    @Test
    void pageInPlaceOfAFeedIsRefused() {
        assertThatThrownBy(() -> read("<html><body>Sorry</body></html>")).hasMessageContaining("no feed");
    }

    private void read(String xml) throws RefusedException {
        FeedDocument.read(xml, entry -> articles.add(entry.article("herald")));
    }
}
