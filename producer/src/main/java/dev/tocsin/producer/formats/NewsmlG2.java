package dev.tocsin.producer.formats;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleBuilder;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.WireItem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * IPTC's NewsML-G2, 2.x: a single {@code newsItem}, or a {@code newsMessage} with several. Catalogues, schemas and remote
 * content that a document points to are never fetched.
 */
public final class NewsmlG2 {
    private final XmlElement item;
    private final XmlElement meta;
    private final XmlElement content;

    private NewsmlG2(XmlElement item) {
        XmlElement none = new XmlElement("", "", Map.of());
        this.item = item;
        this.meta = item.child("itemMeta").orElse(none);
        this.content = item.child("contentMeta").orElse(none);
    }

    /** The news items in a document whose outermost element is {@code root}, in order; none where it is something else. */
    public static List<XmlElement> items(XmlElement root) {
        if (root.name().equals("newsItem")) {
            return List.of(root);
        }
        return root.children("itemSet").flatMap(set -> set.children("newsItem")).toList();
    }

    /**
     * The item of {@code source} that a {@code newsItem} holds.
     *
     * @throws RefusedException where it has no identity
     */
    public static WireItem parse(String source, XmlElement newsItem) throws RefusedException {
        return new NewsmlG2(newsItem).item(source);
    }

    private WireItem item(String source) throws RefusedException {
        String id = item.attribute("guid")
                .filter(guid -> !guid.isBlank())
                .orElseThrow(() -> new RefusedException("guid: missing, and without it an item has no identity"));
        ArticleBuilder article = Article.builder(source, id)
                .headline(content.textOf("headline").orElse(""))
                .body(body())
                .dateline(content.textOf("dateline")
                        .or(() -> content.child("located").flatMap(NewsmlG2::name))
                        .orElse(null))
                .credit(credit().orElse(null))
                .language(content.child("language")
                        .flatMap(language -> language.attribute("tag"))
                        .orElse(null))
                .editorNote(meta.textOf("edNote").orElse(null))
                .usageTerms(item.child("rightsInfo")
                        .flatMap(rights -> rights.textOf("usageTerms"))
                        .orElse(null))
                .publishedAt(time("firstCreated")
                        .or(() -> time("versionCreated"))
                        .flatMap(WireTime::parse)
                        .orElse(null))
                .versionCreatedAt(
                        time("versionCreated").flatMap(WireTime::parse).orElse(null))
                .subjects(names(content.children("subject")))
                .places(names(content.children("located")));
        return signalled(terms().item(article));
    }

    private ItemTerms terms() {
        ItemTerms terms = new ItemTerms();
        terms.version(item.attribute("version").orElse("1"));
        meta.child("pubStatus").ifPresent(status -> terms.status(code(status).orElse(null)));
        meta.child("embargoed").ifPresent(until -> terms.embargo(until.text()));
        meta.textOf("expires").ifPresent(terms::expiry);
        return terms;
    }

    private WireItem signalled(WireItem terms) {
        boolean correction = meta.children("signal")
                .anyMatch(signal -> code(signal).orElse("").endsWith("correction"));
        Article article = terms.article();
        return correction && article.status() == ArticleStatus.USABLE
                ? terms.with(article.toBuilder().status(ArticleStatus.CORRECTED).build())
                : terms;
    }

    private Optional<String> time(String name) {
        return meta.textOf(name);
    }

    private Optional<String> credit() {
        return content.textOf("creditline")
                .or(() -> content.child("infoSource").flatMap(NewsmlG2::name))
                .or(() -> meta.child("provider").flatMap(NewsmlG2::name));
    }

    private String body() {
        Stream<XmlElement> sets = item.children("contentSet").flatMap(XmlElement::children);
        return sets.map(NewsmlG2::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String text(XmlElement part) {
        return switch (part.name()) {
            case "inlineXML" -> HtmlText.of(storyOf(part).markup());
            case "inlineData" ->
                part.attribute("contenttype").orElse("").contains("html") ? HtmlText.of(part.text()) : part.text();
            default -> "";
        };
    }

    /** The story without its document's head: NITF's {@code body.content}, XHTML's {@code body}. */
    private static XmlElement storyOf(XmlElement inline) {
        return below(inline, "body.content").or(() -> below(inline, "body")).orElse(inline);
    }

    private static Optional<XmlElement> below(XmlElement element, String name) {
        return element.child(name).or(() -> element.children()
                .map(child -> below(child, name))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static Optional<String> code(XmlElement element) {
        return element.attribute("qcode").or(() -> element.attribute("uri"));
    }

    private static Optional<String> name(XmlElement element) {
        return element.textOf("name").or(() -> element.attribute("literal")).or(() -> code(element));
    }

    private static List<String> names(Stream<XmlElement> elements) {
        return elements.map(element -> name(element).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
