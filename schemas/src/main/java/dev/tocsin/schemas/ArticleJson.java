package dev.tocsin.schemas;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tocsin.attacks.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Articles as JSON, one object a line with the fields of {@link Article}. Only {@code id} and {@code body} are required;
 * {@code status} is USABLE unless said, {@code version} 0, {@code source} the name given here. A field that is null is as
 * good as absent, and a field of another name is passed over.
 *
 * <p>An instant is ISO 8601: {@code 2022-09-05T10:12:00Z}, {@code 2022-09-05T14:42:00+04:30}, or the bare day
 * {@code 2022-09-05}, which is its first moment in UTC. Anything finer than a millisecond is cut off.
 *
 * <p>The reading is strict, since two readers of one file must never see two articles: a line of invalid UTF-8, with a
 * field given twice, with anything behind the object, nested deeper than 32 or longer than 4 MiB is refused, alone; the
 * other lines are read.
 */
public final class ArticleJson {
    static final int LONGEST_LINE = 4 << 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 20;

    private static final ObjectReader STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_LINE)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private final String file;
    private final String source;

    /**
     * A line that holds no article, and why.
     *
     * @param file as it was named by whoever reads it
     * @param line counts from 1
     * @param reason for a person, with the field where there is one
     */
    public record Refusal(String file, long line, String reason) {
        @Override
        public String toString() {
            return file + ":" + line + ": " + reason;
        }
    }

    /**
     * @param file names the lines in refusals
     * @param source of the articles that name none
     */
    public ArticleJson(String file, String source) {
        this.file = file;
        this.source = source;
    }

    /**
     * Reads all lines, handing on each article or refusal in their order; empty lines are passed over.
     *
     * @throws IOException where {@code in} cannot be read on
     */
    public void read(InputStream in, Consumer<Article> articles, Consumer<Refusal> refusals) throws IOException {
        Lines lines = new Lines(in, LONGEST_LINE);
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (line.length > LONGEST_LINE) {
                refusals.accept(
                        new Refusal(file, lines.number(), "the line is longer than " + LONGEST_LINE + " bytes"));
                continue;
            }
            Article article;
            try {
                String text = decode(line, lines.number() == 1);
                article = text.isBlank() ? null : parse(text);
            } catch (IllegalArgumentException e) {
                refusals.accept(new Refusal(file, lines.number(), e.getMessage()));
                continue;
            }
            if (article != null) {
                articles.accept(article);
            }
        }
    }

    /**
     * The article of one line.
     *
     * @throws IllegalArgumentException where there is none, saying why in words for a person
     */
    public Article parse(String line) {
        JsonFields fields = new JsonFields(object(line));
        String from = fields.string("source");
        return Article.builder(from == null ? source : from, fields.required("id"))
                .version(fields.count("version"))
                .status(fields.status("status"))
                .credit(fields.string("credit"))
                .url(fields.string("url"))
                .language(fields.string("language"))
                .publishedAt(fields.instant("publishedAt"))
                .versionCreatedAt(fields.instant("versionCreatedAt"))
                .ingestedAt(fields.instant("ingestedAt"))
                .embargoedUntil(fields.instant("embargoedUntil"))
                .replaces(fields.string("replaces"))
                .headline(fields.text("headline"))
                .dateline(fields.string("dateline"))
                .body(fields.present("body"))
                .editorNote(fields.string("editorNote"))
                .subjects(fields.strings("subjects"))
                .places(fields.strings("places"))
                .usageTerms(fields.string("usageTerms"))
                .build();
    }

    /** The article as one line, without the line's end; reading it gives the same article. */
    public static String write(Article article) {
        return Codecs.ARTICLE.toJson(article);
    }

    private static JsonNode object(String line) {
        try {
            JsonNode node = STRICT.readTree(line);
            if (!node.isObject()) {
                throw new IllegalArgumentException("the line is no JSON object");
            }
            return node;
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException(
                    "nested deeper than " + DEEPEST + ", or with a number longer than " + LONGEST_NUMBER + " digits",
                    e);
        } catch (MismatchedInputException e) {
            throw new IllegalArgumentException("more than one JSON object, at column " + column(e), e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON, at column " + column(e) + ": " + e.getOriginalMessage(), e);
        }
    }

    private static int column(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    }

    private static String decode(byte[] line, boolean first) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            return first && text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the line is not UTF-8", e);
        }
    }
}
