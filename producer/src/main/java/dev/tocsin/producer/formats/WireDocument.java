package dev.tocsin.producer.formats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleBuilder;
import dev.tocsin.producer.Refusal;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.StrictText;
import dev.tocsin.producer.WireIntake;
import dev.tocsin.producer.WireItem;
import dev.tocsin.schemas.ArticleJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One document of a source, in whatever form, as the items that it holds.
 *
 * @param source whose items these are
 * @param othersToo whether an article in JSON may say that it is of another source; else it is refused
 * @param place where it came from, for refusals
 * @param name the item's id where the form has none of its own (text, HTML)
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes as they came, never compared.
public record WireDocument(String source, boolean othersToo, String place, String name, byte[] bytes) {
    /** A document that holds items of {@code source} and of no other. */
    public WireDocument(String source, String place, String name, byte[] bytes) {
        this(source, false, place, name, bytes);
    }

    /** Hands on every item, and every refusal with its line. */
    public void read(Form form, WireIntake intake) {
        try {
            switch (form) {
                case TEXT -> intake.take(WireItem.of(TextArticle.parse(source, name, StrictText.of(bytes))));
                case HTML -> intake.take(page());
                case JSON -> intake.take(json(bytes));
                case JSON_LINES -> lines(intake);
                case XML -> newsml(intake);
            }
        } catch (RefusedException e) {
            intake.refuse(e.at(place));
        }
    }

    private WireItem page() throws RefusedException {
        ArticleBuilder article = Article.builder(source, name);
        HtmlPage.of(XmlText.of(bytes, null)).into(article);
        return WireItem.of(article.build());
    }

    private WireItem json(byte[] document) throws RefusedException {
        JsonNode node = StrictJson.object(document);
        return Ninjs.isNinjs(node) ? Ninjs.parse(source, node) : WireItem.of(article(document));
    }

    private Article article(byte[] document) throws RefusedException {
        try {
            Article article = new ArticleJson(place, source).parse(StrictText.of(document));
            requireOurs(article);
            return article;
        } catch (IllegalArgumentException e) {
            throw new RefusedException(e.getMessage());
        }
    }

    private void requireOurs(Article article) throws RefusedException {
        if (!othersToo && !article.source().equals(source)) {
            throw new RefusedException(
                    "source: says \"" + article.source() + "\", but what is delivered here is of \"" + source + "\"");
        }
    }

    private void lines(WireIntake intake) {
        int number = 0;
        int start = 0;
        while (start < bytes.length) {
            int end = endOfLine(start);
            number++;
            String line = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
            if (!line.isBlank()) {
                line(number, Arrays.copyOfRange(bytes, start, end), intake);
            }
            start = end + 1;
        }
    }

    private void line(int number, byte[] line, WireIntake intake) {
        try {
            intake.take(json(line));
        } catch (RefusedException e) {
            intake.refuse(new Refusal(place, number, e.getMessage()));
        }
    }

    private int endOfLine(int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private void newsml(WireIntake intake) throws RefusedException {
        List<XmlElement> items = NewsmlG2.items(SafeXml.read(XmlText.of(bytes, null)));
        if (items.isEmpty()) {
            throw new RefusedException("holds no newsItem of NewsML-G2");
        }
        for (XmlElement item : items) {
            try {
                intake.take(NewsmlG2.parse(source, item));
            } catch (RefusedException e) {
                intake.refuse(e.at(place));
            }
        }
    }
}
