package dev.tocsin.producer.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.WireItem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads fixtures written after IPTC's schemas of ninjs 1.4, 2.1 and 3.0, and holds the fixtures themselves to them. */
class NinjsTest {
    private static final Set<String> NAMES_1 = Set.of(
            "uri",
            "type",
            "mimetype",
            "representationtype",
            "profile",
            "version",
            "versioncreated",
            "embargoed",
            "pubstatus",
            "urgency",
            "copyrightholder",
            "copyrightnotice",
            "usageterms",
            "ednote",
            "language",
            "subject",
            "place",
            "byline",
            "headline",
            "located",
            "body_text",
            "body_html",
            "slugline",
            "firstcreated",
            "altids");
    private static final Set<String> NAMES_2 = Set.of(
            "uri",
            "standard",
            "type",
            "representationtype",
            "version",
            "firstcreated",
            "versioncreated",
            "embargoed",
            "pubstatus",
            "urgency",
            "usageterms",
            "ednote",
            "language",
            "subjects",
            "places",
            "by",
            "headlines",
            "located",
            "bodies",
            "infosources",
            "altids",
            "expires",
            "slugline");
    private static final Set<String> NAMES_3 = Set.of(
            "uri",
            "standard",
            "type",
            "representationType",
            "version",
            "firstCreated",
            "versionCreated",
            "embargoedUntil",
            "pubStatus",
            "urgency",
            "usageTerms",
            "edNote",
            "language",
            "subjects",
            "places",
            "by",
            "headlines",
            "located",
            "bodies",
            "infoSources",
            "altIds",
            "expires",
            "slugline");

    @Test
    void fixturesKeepToTheSchemas() throws Exception {
        assertNames("ninjs-1.json", NAMES_1);
        assertNames("ninjs-2.json", NAMES_2);
        assertNames("ninjs-3.json", NAMES_3);
    }

    private static void assertNames(String fixture, Set<String> allowed) throws Exception {
        JsonNode item = StrictJson.object(bytes(fixture));
        Iterator<String> names = item.fieldNames();
        assertThat(item.path("uri").isTextual()).isTrue();
        assertThat(item.path("pubstatus").asText(item.path("pubStatus").asText()))
                .isIn("usable", "withheld", "canceled");
        assertThat(allowed).containsAll(() -> names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ninjs-1.json", "ninjs-2.json", "ninjs-3.json"})
    void everyVersionTellsTheSame(String fixture) throws Exception {
        Article article =
                Ninjs.parse("agency", StrictJson.object(bytes(fixture))).article();

        assertThat(article.key()).isEqualTo("agency|urn:newsml:agency.example:20220905:157");
        assertThat(article.version()).isEqualTo(10);
        assertThat(article.status()).isEqualTo(ArticleStatus.USABLE);
        assertThat(article.headline()).isEqualTo("Blast near bazaar kills nine");
        assertThat(article.body()).isEqualTo("At least nine people died on Monday.\n\nNobody claimed the blast.");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.dateline()).isEqualTo("Kabul");
        assertThat(article.credit()).isEqualTo("Agency");
        assertThat(article.editorNote()).isEqualTo("Adds toll.");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2022-09-05T08:00:00Z"));
        assertThat(article.versionCreatedAt()).isEqualTo(Instant.parse("2022-09-05T09:30:00Z"));
        assertThat(article.places()).containsExactly("Kabul");
        assertThat(article.usageTerms()).isEqualTo("For subscribers.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "usable"    | USABLE
            "cancelled" | CANCELED
            "Canceled"  | CANCELED
            "withheld"  | WITHHELD
            "foo"       | WITHHELD
            null        | WITHHELD
            ["usable"]  | WITHHELD
            """)
    void statusThatIsNotKnownIsHeld(String status, ArticleStatus expected) throws Exception {
        WireItem item = parse("{\"uri\": \"u\", \"headline\": \"h\", \"pubstatus\": " + status + "}");

        assertThat(item.article().status()).isEqualTo(expected);
        assertThat(item.alert() == null)
                .isEqualTo(!status.equals("\"foo\"") && !status.equals("null") && !status.startsWith("["));
    }

    @Test
    void identityOfApStaysOverRevisions() throws Exception {
        String item =
                "{\"data\": {\"item\": {\"uri\": \"https://api.example/content/1f?qt=x&et=%s\", \"altids\": {\"itemid\": \"1f\"}, "
                        + "\"signals\": [\"newscontent\"], \"version\": %d, \"headline\": \"h\"}}}";

        assertThat(parse(item.formatted("a0", 0)).article().id()).isEqualTo("1f");
        assertThat(parse(item.formatted("a1", 1)).article().id()).isEqualTo("1f");
    }

    @Test
    void whatIsNoStoryIsRefusedByName() {
        assertRefused("{\"headline\": \"h\"}", "uri");
        assertRefused("{\"uri\": \"u\", \"type\": \"picture\"}", "type");
        assertRefused("{\"uri\": \"u\", \"representationtype\": \"incomplete\"}", "representationtype");
        assertRefused("{\"uri\": \"u\", \"signals\": [\"advisory\"]}", "newscontent");
    }

    @Test
    void embargoIsTakenOverAndABadOneHolds() throws Exception {
        Article waits = parse(
                        "{\"uri\": \"u\", \"headline\": \"h\", \"pubstatus\": \"embargoed\", \"embargoed\": \"2030-01-01T00:00:00Z\"}")
                .article();
        assertThat(waits.embargoedUntil()).isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(waits.status()).isEqualTo(ArticleStatus.USABLE);

        for (String bad : new String[] {"", "tomorrow"}) {
            WireItem held = parse("{\"uri\": \"u\", \"headline\": \"h\", \"embargoed\": \"" + bad + "\"}");
            assertThat(held.article().status()).isEqualTo(ArticleStatus.WITHHELD);
            assertThat(held.alert()).contains("embargo");
        }
    }

    @Test
    void withheldStaysWithheldWhateverItsEmbargo() throws Exception {
        String item =
                "{\"uri\": \"u\", \"headline\": \"h\", \"pubstatus\": \"withheld\", \"embargoed\": \"2020-01-01T00:00:00Z\"}";

        assertThat(parse(item).article().status()).isEqualTo(ArticleStatus.WITHHELD);
    }

    @Test
    void versionThatIsNoNumberLeavesTheOrderToTime() throws Exception {
        WireItem item = parse("{\"uri\": \"u\", \"headline\": \"h\", \"version\": \"abc\"}");

        assertThat(item.article().version()).isZero();
        assertThat(item.alert()).contains("abc");
        assertThat(parse("{\"uri\": \"u\", \"headline\": \"h\", \"version\": \"10\"}")
                        .article()
                        .version())
                .isEqualTo(10);
        assertThat(parse("{\"uri\": \"u\", \"headline\": \"h\", \"version\": 9}")
                        .article()
                        .version())
                .isEqualTo(9);
    }

    @Test
    void newItemMayStandInForAnOldOne() throws Exception {
        assertThat(parse("{\"uri\": \"new\", \"headline\": \"h\", \"evolvedfrom\": \"old\"}")
                        .article()
                        .replaces())
                .isEqualTo("old");
    }

    @Test
    void markupBecomesWords() throws Exception {
        Article article = parse(
                        "{\"uri\": \"u\", \"headline\": \"Blast <script>alert(1)</script>kills &amp; maims\", "
                                + "\"body_html\": \"<p>Nine<br>died.</p><script>x()</script><img onerror='y()'><p>Two <b>fled</b>.</p>\"}")
                .article();

        assertThat(article.headline()).isEqualTo("Blast kills & maims");
        assertThat(article.body()).isEqualTo("Nine\ndied.\n\nTwo fled.");
    }

    private static void assertRefused(String json, String reason) {
        assertThatThrownBy(() -> parse(json))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(reason);
    }

    private static WireItem parse(String json) throws RefusedException {
        return Ninjs.parse("s", StrictJson.object(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(String fixture) throws IOException {
        try (InputStream in = NinjsTest.class.getResourceAsStream(fixture)) {
            return in.readAllBytes();
        }
    }
}
