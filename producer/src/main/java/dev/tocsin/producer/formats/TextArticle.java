package dev.tocsin.producer.formats;

import dev.tocsin.attacks.Article;
import dev.tocsin.producer.RefusedException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plain text as an article: an optional {@code date YYYY-MM-DD}, an optional headline, the body.
 *
 * <p>The headline is the first line where it stands alone: a blank line and more text follow it, it has at most 200
 * UTF-16 units, and it does not end like a sentence (a first paragraph of one sentence is body). The body is the rest of the text
 * from its first letter on, letter for letter up to the text's end, so that an offset into the body plus the length of
 * what went before is an offset into the text.
 *
 * <p>The date says on which day the text was published; as in article JSON, a bare day is its first
 * moment in UTC.
 */
public final class TextArticle {
    private static final Pattern DATE = Pattern.compile("\\s*+date\\s++(\\S++)\\s*+");
    private static final Pattern FIRST_LINE_ALONE = Pattern.compile("\\s*+([^\\r\\n]{1,200}+)\\R\\s*?\\R\\s*+(?=\\S)");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.…][\"'”’)\\]]*\\s*", Pattern.DOTALL);

    private TextArticle() {}

    /**
     * The article {@code id} of {@code source} that {@code text} tells.
     *
     * @throws RefusedException where the text is empty, or its date is no day of the calendar
     */
    public static Article parse(String source, String id, String text) throws RefusedException {
        Matcher date = DATE.matcher(text);
        boolean dated = date.lookingAt() && date.group(1).matches("\\d.*");
        String told = dated ? text.substring(date.end()) : text;
        if (told.isBlank()) {
            throw new RefusedException("empty: there is no text to read");
        }
        Instant publishedAt = dated ? day(date.group(1)) : null;
        return words(source, id, told, publishedAt);
    }

    private static Article words(String source, String id, String told, Instant publishedAt) {
        Matcher first = FIRST_LINE_ALONE.matcher(told);
        boolean headed =
                first.lookingAt() && !SENTENCE_END.matcher(first.group(1)).matches();
        return Article.builder(source, id)
                .publishedAt(publishedAt)
                .headline(headed ? first.group(1).strip() : "")
                .body(headed ? told.substring(first.end()) : told.stripLeading())
                .build();
    }

    private static Instant day(String date) throws RefusedException {
        try {
            return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw new RefusedException(1, "the date \"" + date + "\" is no day of the form YYYY-MM-DD");
        }
    }
}
