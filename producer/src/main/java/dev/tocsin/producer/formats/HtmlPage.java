package dev.tocsin.producer.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.tocsin.attacks.ArticleBuilder;
import dev.tocsin.producer.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A publisher's web page as an article. What the page says of itself in JSON-LD ({@code articleBody}, {@code headline},
 * {@code datePublished}) goes before what its markup looks like; without it, the body is the part of the page whose
 * own paragraphs hold the most words outside links.
 */
public final class HtmlPage {
    private static final int FEWEST_LETTERS = 80;
    private static final String NOT_BODY = "nav, aside, footer, header, figure, figcaption, script, style, form";

    private final Document page;
    private final JsonNode told;

    private HtmlPage(Document page, JsonNode told) {
        this.page = page;
        this.told = told;
    }

    /** The page that {@code html} is. */
    public static HtmlPage of(String html) {
        Document page = Jsoup.parse(html);
        return new HtmlPage(page, newsArticle(page));
    }

    /**
     * Puts what the page tells into {@code article}: words, language, publication time, address.
     *
     * @throws RefusedException where the page has no text that looks like an article's
     */
    public void into(ArticleBuilder article) throws RefusedException {
        String body = body().orElseThrow(() -> new RefusedException("the page holds no text of an article"));
        article.headline(headline()).body(body);
        language().ifPresent(article::language);
        published().flatMap(WireTime::parse).ifPresent(article::publishedAt);
        address().ifPresent(article::url);
    }

    /** The article's text, a blank line between paragraphs. */
    public Optional<String> body() {
        Optional<String> body = told("articleBody").map(text -> text.contains("</") ? HtmlText.of(text) : text.strip());
        return body.or(this::densestPart);
    }

    private String headline() {
        return told("headline")
                .or(() -> meta("og:title"))
                .or(() -> text("h1"))
                .or(() -> text("title"))
                .orElse("");
    }

    private Optional<String> language() {
        return told("inLanguage")
                .or(() -> Optional.of(page.select("html").attr("lang")).filter(lang -> !lang.isBlank()));
    }

    private Optional<String> published() {
        return told("datePublished")
                .or(() -> meta("article:published_time"))
                .or(() -> Optional.of(page.select("time[datetime]").attr("datetime")));
    }

    private Optional<String> address() {
        return Optional.of(page.select("link[rel=canonical]").attr("href")).filter(link -> link.startsWith("http"));
    }

    private Optional<String> told(String name) {
        JsonNode value = told.path(name);
        return value.isTextual() && !value.textValue().isBlank() ? Optional.of(value.textValue()) : Optional.empty();
    }

    private Optional<String> meta(String property) {
        return Optional.of(page.select("meta[property=" + property + "]").attr("content"))
                .filter(content -> !content.isBlank());
    }

    private Optional<String> text(String selector) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(Element::text)
                .filter(text -> !text.isBlank());
    }

    private Optional<String> densestPart() {
        page.select(NOT_BODY).remove();
        return page.select("p").stream()
                .map(Element::parent)
                .distinct()
                .max(Comparator.comparingInt(HtmlPage::ownLetters))
                .filter(part -> ownLetters(part) >= FEWEST_LETTERS)
                .map(HtmlPage::paragraphs);
    }

    /** Only paragraphs directly below count: a page's frame holds every paragraph, but few of its own. */
    private static int ownLetters(Element part) {
        return ownParagraphs(part)
                .mapToInt(p -> p.text().length() - p.select("a").text().length())
                .sum();
    }

    private static String paragraphs(Element part) {
        return String.join(
                "\n\n",
                ownParagraphs(part)
                        .map(HtmlText::of)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static Stream<Element> ownParagraphs(Element part) {
        return part.children().stream().filter(child -> child.normalName().equals("p"));
    }

    private static JsonNode newsArticle(Document page) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            nodes.addAll(flat(parsed(script.data())));
        }
        return nodes.stream()
                .filter(node -> node.hasNonNull("articleBody") || isArticle(node.path("@type")))
                .max(Comparator.comparingInt(
                        node -> node.path("articleBody").asText().length()))
                .orElse(MissingNode.getInstance());
    }

    /** A page's JSON-LD is a hint; where it is broken, the page's markup still tells the article. */
    private static JsonNode parsed(String script) {
        try {
            return StrictJson.value(script.getBytes(StandardCharsets.UTF_8));
        } catch (RefusedException e) {
            return MissingNode.getInstance();
        }
    }

    private static List<JsonNode> flat(JsonNode node) {
        List<JsonNode> nodes = new ArrayList<>(List.of(node));
        JsonNode below = node.isArray() ? node : node.path("@graph");
        below.forEach(nodes::add);
        return nodes;
    }

    private static boolean isArticle(JsonNode type) {
        return StreamSupport.stream((type.isArray() ? type : List.<JsonNode>of(type)).spliterator(), false)
                .anyMatch(name -> name.asText().endsWith("Article"));
    }
}
