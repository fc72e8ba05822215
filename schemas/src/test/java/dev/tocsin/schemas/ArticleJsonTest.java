package dev.tocsin.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {
    private final List<Article> articles = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    @Test
    void anIdAndABodyAreEnough() {
        read("{\"id\":\"7\",\"body\":\"Two people died.\"}");
        assertThat(articles).containsExactly(Article.of("wire", "7", "", "Two people died."));
        assertThat(refusals).isEmpty();
    }

    @Test
    void everyFieldIsRead() {
        read("""
                {"id":"7","source":"afp","version":3,"status":"CORRECTED","credit":"AFP","url":"http://a/7",\
                "language":"en","publishedAt":"2022-09-05T14:42:00+04:30","versionCreatedAt":"2022-09-05",\
                "ingestedAt":"2022-09-05T10:12:00.1239Z","embargoedUntil":null,"replaces":"6","headline":"H",\
                "dateline":"KABUL","body":"","editorNote":"n","subjects":["a","b"],"places":[],"usageTerms":"u",\
                "colour":{"deep":[1]}}""");
        assertThat(refusals).isEmpty();
        assertThat(articles)
                .containsExactly(Article.builder("afp", "7")
                        .version(3)
                        .status(ArticleStatus.CORRECTED)
                        .credit("AFP")
                        .url("http://a/7")
                        .language("en")
                        .publishedAt(Instant.parse("2022-09-05T10:12:00Z"))
                        .versionCreatedAt(Instant.parse("2022-09-05T00:00:00Z"))
                        .ingestedAt(Instant.parse("2022-09-05T10:12:00.123Z"))
                        .replaces("6")
                        .headline("H")
                        .dateline("KABUL")
                        .editorNote("n")
                        .subjects(List.of("a", "b"))
                        .usageTerms("u")
                        .build());
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll long seed) {
        Article any = AnyRecord.of(Article.class, seed);
        Article article = any.id().isBlank() ? Article.of(any.source(), "1", any.headline(), any.body()) : any;
        String line = ArticleJson.write(article);
        assertThat(line).doesNotContain("\n");
        assertThat(new ArticleJson("f", "other").parse(line)).isEqualTo(article);
    }

    @Test
    void aWithdrawalIsReadInEitherSpelling() {
        read(
                "{\"id\":\"7\",\"body\":\"\",\"status\":\"CANCELED\"}\n{\"id\":\"8\",\"body\":\"\",\"status\":\"cancelled\"}");
        assertThat(articles)
                .extracting(Article::status)
                .containsOnly(ArticleStatus.CANCELED)
                .hasSize(2);
    }

    @Test
    void aBadLineIsRefusedAloneWithItsNumberAndField() {
        read(String.join(
                "\n",
                "\uFEFF{\"id\":\"1\",\"body\":\"a\"}",
                "",
                "nonsense",
                "[1]",
                "{\"id\":\"4\",\"body\":\"a\"} {\"id\":\"5\",\"body\":\"b\"}",
                "{\"id\":\"4\",\"body\":\"a\",\"status\":\"USABLE\",\"status\":\"CANCELED\"}",
                "{\"id\":\" \",\"body\":\"a\"}",
                "{\"id\":\"4\"}",
                "{\"id\":\"4\",\"body\":7}",
                "{\"id\":\"4\",\"body\":\"a\",\"version\":-1}",
                "{\"id\":\"4\",\"body\":\"a\",\"version\":\"2\"}",
                "{\"id\":\"4\",\"body\":\"a\",\"version\":9223372036854775808}",
                "{\"id\":\"4\",\"body\":\"a\",\"status\":\"FINE\"}",
                "{\"id\":\"4\",\"body\":\"a\",\"publishedAt\":\"yesterday\"}",
                "{\"id\":\"4\",\"body\":\"a\",\"publishedAt\":\"2022-09-05T10:12:00\"}",
                "{\"id\":\"4\",\"body\":\"a\",\"publishedAt\":\"+99999-01-01\"}",
                "{\"id\":\"4\",\"body\":\"a\",\"places\":\"Kabul\"}",
                "{\"id\":\"4\",\"body\":\"a\",\"places\":[\"Kabul\",null]}",
                "{\"id\":\"4\",\"body\":\"a\",\"x\":" + "[".repeat(40) + "]".repeat(40) + "}",
                "{\"id\":\"2\",\"body\":\"b\"}"));
        assertThat(articles).extracting(Article::id).containsExactly("1", "2");
        String[] reasons = {
            "3: no JSON, at column 9: ",
            "4: the line is no JSON object",
            "5: more than one JSON object, at column ",
            "6: no JSON, at column ",
            "7: field id: is blank",
            "8: field body: is missing",
            "9: field body: holds no text but number",
            "10: field version: '-1' is no whole number from 0",
            "11: field version: '\"2\"' is no whole number from 0",
            "12: field version: '9223372036854775808' is no whole number from 0",
            "13: field status: 'FINE' is none of [USABLE, CORRECTED, WITHHELD, CANCELED, ERASED]",
            "14: field publishedAt: 'yesterday' is neither an instant like 2022-09-05T10:12:00Z nor a day",
            "15: field publishedAt: '2022-09-05T10:12:00' is neither",
            "16: field publishedAt: '+99999-01-01' lies in no year from 1 to 9999",
            "17: field places: is no list",
            "18: field places: holds no text but null",
            "19: nested deeper than 32, or with a number longer than 20 digits"
        };
        assertThat(refusals).hasSameSizeAs(reasons);
        for (int i = 0; i < reasons.length; i++) {
            assertThat(refusals.get(i)).startsWith("wire.ndjson:" + reasons[i]);
        }
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedAndTheNextLineIsRead() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"id\":\"1\",\"body\":\"".getBytes(StandardCharsets.US_ASCII));
        bytes.write(0xE4);
        bytes.writeBytes("\"}\r\n{\"id\":\"2\",\"body\":\"ä\"}\r\n".getBytes(StandardCharsets.UTF_8));
        read(bytes.toByteArray());
        assertThat(refusals).containsExactly("wire.ndjson:1: the line is not UTF-8");
        assertThat(articles).extracting(Article::body).containsExactly("ä");
    }

    @Test
    void anEndlessLineFillsNoMemory() {
        String endless = "{\"id\":\"1\",\"body\":\"" + "a".repeat(ArticleJson.LONGEST_LINE) + "\"}";
        read(endless + "\n{\"id\":\"2\",\"body\":\"b\"}");
        assertThat(refusals).containsExactly("wire.ndjson:1: the line is longer than 4194304 bytes");
        assertThat(articles).extracting(Article::id).containsExactly("2");
    }

    private void read(String lines) {
        read(lines.getBytes(StandardCharsets.UTF_8));
    }

    private void read(byte[] lines) {
        try {
            new ArticleJson("wire.ndjson", "wire")
                    .read(new ByteArrayInputStream(lines), articles::add, refusal -> refusals.add(refusal.toString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
