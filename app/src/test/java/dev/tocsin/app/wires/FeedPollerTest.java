package dev.tocsin.app.wires;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.app.broker.EmbeddedBroker;
import dev.tocsin.app.broker.SharedBroker;
import dev.tocsin.attacks.Article;
import dev.tocsin.producer.desk.Verdict;
import dev.tocsin.producer.desk.WireDesk;
import dev.tocsin.producer.feeds.FeedPoller;
import dev.tocsin.producer.http.Fetcher;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedBroker.class)
class FeedPollerTest {
    private static final Duration INTERVAL = Duration.ofMinutes(5);

    private final NewsServer server = new NewsServer();
    private final Fetcher fetcher = new Fetcher(Duration.ofSeconds(5), true);
    private final TestDesks desks;
    private WireDesk desk;
    private FeedPoller poller;

    FeedPollerTest(EmbeddedBroker broker) {
        desks = new TestDesks(broker);
    }

    @BeforeEach
    void open() {
        begin(false);
    }

    private void begin(boolean pages) {
        desk = desks.desk("herald");
        poller = new FeedPoller(server.uri("/feed"), INTERVAL, pages, desk, desks.state, fetcher, desks.clock);
    }

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
        desks.close();
    }

    @Test
    void asksOnlyForWhatIsNewOverARestartToo() {
        server.put("/feed", feed(item("1", "Nine died.")));
        poller.poll();
        poller.poll();
        desks.restart();
        begin(false);
        Duration wait = poller.poll();

        assertThat(server.asked()).containsExactly("/feed 200", "/feed 304", "/feed 304");
        assertThat(desks.published()).hasSize(1);
        assertThat(wait).isBetween(Duration.ofSeconds(270), Duration.ofSeconds(330));
    }

    @Test
    void changedItemIsAVersionAndAStaleCopyOfTheFeedIsNone() {
        server.put("/feed", feed(item("1", "Nine died.")));
        poller.poll();
        desks.clock.pass(INTERVAL);
        server.put("/feed", feed(item("1", "Twelve died.")));
        poller.poll();
        desks.clock.pass(INTERVAL);
        server.put("/feed", feed(item("1", "Nine died.")));
        poller.poll();

        assertThat(desks.standing("herald|1").orElseThrow().body()).isEqualTo("Twelve died.");
        assertThat(desk.counts().of(Verdict.NEW)).isEqualTo(1);
        assertThat(desk.counts().of(Verdict.UPDATED)).isEqualTo(1);
        assertThat(desk.counts().of(Verdict.DUPLICATE)).isEqualTo(1);
    }

    @Test
    void orderOfAFeedAndDisappearanceFromItMeanNothing() {
        server.put("/feed", feed(item("1", "Nine died.") + item("2", "Two died.")));
        poller.poll();
        server.put("/feed", feed(item("2", "Two died.") + item("1", "Nine died.")));
        poller.poll();
        server.put("/feed", feed(item("2", "Two died.")));
        poller.poll();

        assertThat(desks.published()).extracting(Article::id).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void badItemStopsNoOther() {
        server.put(
                "/feed",
                feed(item("1", "Nine died.") + "<item><guid>2</guid></item>" + item("3", "Bogot\uFFFD")
                        + item("4", "Two died.")));
        poller.poll();

        assertThat(desks.published()).extracting(Article::id).containsExactlyInAnyOrder("1", "4");
        assertThat(desk.counts().refused()).isEqualTo(2);
        assertThat(poller.poll()).isLessThanOrEqualTo(Duration.ofSeconds(330));
    }

    @Test
    void badItemIsToldOnceThoughTheServerKnowsNoConditions() {
        String bad = feed(item("1", "Nine died.") + "<item><guid>2</guid></item>");
        server.put("/feed", 200, bad, StandardCharsets.UTF_8, Map.of());
        poller.poll();
        poller.poll();
        poller.poll();
        assertThat(server.asked()).containsExactly("/feed 200", "/feed 200", "/feed 200");
        assertThat(desk.counts().refused()).isEqualTo(1);

        String mended = feed(item("1", "Nine died.") + item("2", "Two died."));
        server.put("/feed", 200, mended, StandardCharsets.UTF_8, Map.of());
        poller.poll();
        assertThat(desks.published()).extracting(Article::id).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void brokenFeedGivesWhatCameBeforeAndIsAskedForAgain() {
        server.put("/feed", "<rss><channel>" + item("1", "Nine died.") + "<item><guid>2</guid><title>Two d");
        Duration wait = poller.poll();
        assertThat(desks.published()).extracting(Article::id).containsExactly("1");
        assertThat(wait).isGreaterThanOrEqualTo(INTERVAL);

        server.put("/feed", feed(item("1", "Nine died.") + item("2", "Two died.")));
        poller.poll();
        assertThat(desks.published()).extracting(Article::id).containsExactlyInAnyOrder("1", "2");
        assertThat(server.asked()).containsExactly("/feed 200", "/feed 200");
    }

    @Test
    void documentTypeIsRefusedWhole() {
        server.put(
                "/feed",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel>" + item("1", "&x;")
                        + "</channel></rss>");
        poller.poll();

        assertThat(desks.published()).isEmpty();
        assertThat(desk.counts().failures()).isEqualTo(1);
    }

    @Test
    void serverInTroubleIsGivenTime() {
        server.fail("/feed", 500, Map.of());
        Duration once = poller.poll();
        poller.poll();
        Duration thrice = poller.poll();
        server.fail("/feed", 503, Map.of("Retry-After", "7200"));

        assertThat(once).isBetween(INTERVAL, INTERVAL.multipliedBy(2));
        assertThat(thrice).isGreaterThan(once);
        assertThat(poller.poll()).isEqualTo(Duration.ofHours(2));
        assertThat(desk.counts().failures()).isEqualTo(4);
    }

    @Test
    void charsetThatIsDeclaredWrongIsReadRight() {
        String feed = "<?xml version='1.0' encoding='ISO-8859-1'?>" + feed(item("1", "Nine died in Bogot\u00e1."));
        server.put("/feed", 200, feed, StandardCharsets.UTF_8, Map.of("Content-Type", "text/xml; charset=ISO-8859-1"));
        poller.poll();

        assertThat(desks.standing("herald|1").orElseThrow().body()).isEqualTo("Nine died in Bogot\u00e1.");
    }

    @Test
    void clockOfAWireThatIsWrongDoesNotMoveItsNews() {
        server.put(
                "/feed",
                feed("<item><guid>1</guid><title>Blast</title><description>Nine died.</description>"
                        + "<pubDate>Mon, 05 Sep 2022 12:00:00 GMT</pubDate></item>"));
        poller.poll();

        assertThat(desks.standing("herald|1").orElseThrow().publishedAt()).isEqualTo(desks.clock.instant());
    }

    @Test
    void wholeTextComesFromThePageOnceForEachChange() {
        begin(true);
        server.put(
                "/page",
                "<html><body><article><p>" + "Nine people died at the bazaar on Monday, police said. ".repeat(3)
                        + "</p></article></body></html>");
        server.put("/feed", feed(linked("1", "Nine died.", "/page")));
        poller.poll();
        server.put("/feed", feed(linked("1", "Nine died.", "/page") + item("2", "Two died.")));
        poller.poll();

        assertThat(desks.standing("herald|1").orElseThrow().body()).startsWith("Nine people died at the bazaar");
        assertThat(server.asked()).containsExactly("/feed 200", "/robots.txt 404", "/page 200", "/feed 200");
        assertThat(desks.published()).hasSize(2);
    }

    @Test
    void siteThatWantsNoRobotsKeepsItsPages() {
        begin(true);
        server.put("/robots.txt", "User-agent: *\nDisallow: /page\n");
        server.put("/feed", feed(linked("1", "Nine died.", "/page")));
        poller.poll();

        assertThat(server.asked()).doesNotContain("/page 200", "/page 404");
        assertThat(desks.standing("herald|1").orElseThrow().body()).isEqualTo("Nine died.");
    }

    @Test
    void pageThatCannotBeReadJustNowIsReadLater() {
        begin(true);
        server.fail("/page", 503, Map.of());
        server.put("/feed", feed(linked("1", "Nine died.", "/page")));
        poller.poll();
        assertThat(desks.standing("herald|1").orElseThrow().body()).isEqualTo("Nine died.");

        desks.clock.pass(INTERVAL);
        server.put(
                "/page",
                "<html><body><article><p>" + "Nine people died at the bazaar on Monday, police said. ".repeat(3)
                        + "</p></article></body></html>");
        poller.poll();
        assertThat(desks.standing("herald|1").orElseThrow().body()).startsWith("Nine people died");
    }

    @Test
    void feedInsideIsRefusedUnlessAllowed() {
        try (Fetcher outside = new Fetcher(Duration.ofSeconds(5), false)) {
            server.put("/feed", feed(item("1", "Nine died.")));
            new FeedPoller(server.uri("/feed"), INTERVAL, false, desk, desks.state, outside, desks.clock).poll();
        }

        assertThat(server.asked()).isEmpty();
        assertThat(desk.counts().failures()).isEqualTo(1);
    }

    private static String feed(String items) {
        return "<rss version='2.0'><channel><title>Herald</title>" + items + "</channel></rss>";
    }

    private static String item(String guid, String text) {
        return "<item><guid>" + guid + "</guid><title>Blast</title><description>" + text + "</description></item>";
    }

    private String linked(String guid, String text, String page) {
        return "<item><guid>" + guid + "</guid><title>Blast</title><link>" + server.uri(page) + "</link><description>"
                + text + "</description></item>";
    }
}
