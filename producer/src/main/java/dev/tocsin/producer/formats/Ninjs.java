package dev.tocsin.producer.formats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleBuilder;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.WireItem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * IPTC's news in JSON, versions 1.x, 2.x (lower-case names) and 3.x (camel case), and two dialects: AP's, whose {@code uri}
 * changes with every revision while {@code altids.itemid} stays, and Superdesk's {@code evolvedfrom}, a new item that
 * stands in for an old one.
 */
public final class Ninjs {
    private final JsonNode item;

    private Ninjs(JsonNode item) {
        this.item = item;
    }

    /** Whether {@code document} is ninjs at all: {@code uri} is the one name that all of it has. */
    public static boolean isNinjs(JsonNode document) {
        return unwrapped(document).has("uri");
    }

    /**
     * The item of {@code source} that {@code document} holds.
     *
     * @throws RefusedException where it has no identity, or is no text to be published
     */
    public static WireItem parse(String source, JsonNode document) throws RefusedException {
        return new Ninjs(unwrapped(document)).item(source);
    }

    private static JsonNode unwrapped(JsonNode document) {
        JsonNode ap = document.path("data").path("item");
        return ap.isObject() ? ap : document;
    }

    private WireItem item(String source) throws RefusedException {
        refuseWhatIsNoStory();
        ArticleBuilder article = Article.builder(source, id())
                .headline(text("headline")
                        .or(() -> value("headlines"))
                        .or(() -> text("title"))
                        .map(HtmlText::of)
                        .orElse(""))
                .body(body())
                .dateline(text("located").orElse(null))
                .credit(credit().orElse(null))
                .language(text("language").orElse(null))
                .url(text("uri").filter(uri -> uri.startsWith("http")).orElse(null))
                .replaces(text("evolvedfrom").orElse(null))
                .editorNote(text("ednote", "edNote").orElse(null))
                .usageTerms(text("usageterms", "usageTerms").orElse(null))
                .publishedAt(text("firstcreated", "firstCreated", "versioncreated", "versionCreated")
                        .flatMap(WireTime::parse)
                        .orElse(null))
                .versionCreatedAt(text("versioncreated", "versionCreated")
                        .flatMap(WireTime::parse)
                        .orElse(null))
                .subjects(names("subjects", "subject"))
                .places(names("places", "place"));
        return terms().item(article);
    }

    private String id() throws RefusedException {
        Optional<String> stays =
                Optional.ofNullable(item.path("altids").path("itemid").textValue());
        return stays.or(() -> text("uri"))
                .orElseThrow(() -> new RefusedException("uri: missing, and without it an item has no identity"));
    }

    private void refuseWhatIsNoStory() throws RefusedException {
        String type = text("type").orElse("text");
        if (!type.equals("text") && !type.equals("composite")) {
            throw new RefusedException("type: \"" + type + "\" is no text");
        }
        if (text("representationtype", "representationType").orElse("complete").equals("incomplete")) {
            throw new RefusedException("representationtype: incomplete; only the whole item can stand for it");
        }
        JsonNode signals = item.path("signals");
        if (signals.isArray()
                && elements(signals).noneMatch(signal -> signal.asText().equals("newscontent"))) {
            throw new RefusedException("signals: without newscontent, so this is an advisory and no item to publish");
        }
    }

    private ItemTerms terms() {
        ItemTerms terms = new ItemTerms();
        field("version").ifPresent(version -> terms.version(version.asText()));
        field("pubstatus", "pubStatus").ifPresent(status -> terms.status(status.textValue()));
        field("embargoed", "embargoedUntil").ifPresent(until -> terms.embargo(until.asText()));
        field("expires").ifPresent(expiry -> terms.expiry(expiry.asText()));
        return terms;
    }

    /** Text before markup, and a body's main part before its others. */
    private String body() {
        Optional<String> plain = text("body_text").or(() -> value("bodies", "text/plain"));
        return plain.or(() -> text("body_html", "body_xhtml")
                        .or(() -> value("bodies"))
                        .map(HtmlText::of))
                .orElse("");
    }

    private Optional<String> credit() {
        return Stream.concat(elements(item.path("infosources")), elements(item.path("infoSources")))
                .map(source -> source.path("name").textValue())
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> text("source", "copyrightholder", "copyrightHolder"));
    }

    private Optional<JsonNode> field(String... names) {
        return Stream.of(names).map(item::get).filter(Objects::nonNull).findFirst();
    }

    private Optional<String> text(String... names) {
        return Stream.of(names)
                .map(name -> item.path(name).textValue())
                .filter(text -> text != null && !text.isBlank())
                .findFirst();
    }

    /** The value of the main one, else of the first, of {@code headlines} or {@code bodies}. */
    private Optional<String> value(String list) {
        Stream<JsonNode> all = elements(item.path(list));
        return all.min((a, b) -> Boolean.compare(isMain(b), isMain(a)))
                .map(one -> one.path("value").textValue());
    }

    private Optional<String> value(String list, String contentType) {
        return elements(item.path(list))
                .filter(one -> (one.path("contenttype").asText()
                                + one.path("contentType").asText())
                        .startsWith(contentType))
                .min((a, b) -> Boolean.compare(isMain(b), isMain(a)))
                .map(one -> one.path("value").textValue());
    }

    private static boolean isMain(JsonNode part) {
        String role = part.path("role").asText();
        return role.isEmpty() || role.equals("main");
    }

    private List<String> names(String... lists) {
        return Stream.of(lists)
                .flatMap(list -> elements(item.path(list)))
                .map(one -> one.path("name").asText(one.path("literal").asText()))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).filter(one -> array.isArray());
    }
}
