package dev.tocsin.producer.desk;

import dev.tocsin.attacks.Article;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.formats.XmlText;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What every item from outside must stand up to before it is believed: letters that are letters, sizes that articles have, times that
 * can be. What only disturbs (control characters, marks that turn the direction of writing, invisible spaces) is taken
 * out; what may change a meaning refuses the item.
 */
final class ItemChecks {
    static final int LONGEST_BODY = 256 * 1024;

    private static final int LONGEST_HEADLINE = 512;
    private static final int LONGEST_ID = 512;
    private static final Duration SKEW = Duration.ofMinutes(10);
    private static final Duration SKEW_OF_A_WRONG_ZONE = Duration.ofDays(1);

    private static final Pattern DISTURBING = Pattern.compile(
            "[\\p{Cntrl}&&[^\\n\\t]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");
    private static final Pattern BROKEN = Pattern.compile("[\\uFFFD\\p{Cs}]");

    private ItemChecks() {}

    /**
     * The article without what disturbs.
     *
     * @param now a publication later than this cannot be: up to a day later it is taken as now (a wrong clock or zone),
     *     beyond that as not known
     * @throws RefusedException naming the field and what is wrong with it
     */
    static Article clean(Article article, Instant now) throws RefusedException {
        requireId(article.id());
        String body = text("body", article.body());
        String headline = text("headline", article.headline()).replaceAll("\\s+", " ");
        requireWords(article, headline, body);
        return article.toBuilder()
                .headline(headline.substring(0, Math.min(headline.length(), LONGEST_HEADLINE)))
                .body(body)
                .editorNote(article.editorNote() == null ? null : text("editorNote", article.editorNote()))
                .dateline(article.dateline() == null ? null : text("dateline", article.dateline()))
                .url(article.url() != null && article.url().matches("https?://\\S+") ? article.url() : null)
                .publishedAt(possible(article.publishedAt(), now))
                .versionCreatedAt(possible(article.versionCreatedAt(), now))
                .build();
    }

    private static void requireId(String id) throws RefusedException {
        if (id.isBlank()
                || id.length() > LONGEST_ID
                || !id.equals(DISTURBING.matcher(id).replaceAll(""))) {
            throw new RefusedException("id: must be 1 to " + LONGEST_ID + " visible characters");
        }
    }

    private static void requireWords(Article article, String headline, String body) throws RefusedException {
        if (article.status().isUsable() && headline.isBlank() && body.isBlank()) {
            throw new RefusedException("empty: the item has neither headline nor body");
        }
        if (body.length() > LONGEST_BODY) {
            throw new RefusedException("body: longer than " + LONGEST_BODY + " characters");
        }
    }

    private static String text(String field, String told) throws RefusedException {
        if (BROKEN.matcher(told).find()) {
            throw new RefusedException(field + ": holds bytes that are no letters, near \"" + near(told) + "\"");
        }
        String clean = DISTURBING.matcher(told.replaceAll("\\R", "\n")).replaceAll("");
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }

    private static String near(String told) {
        int at = told.indexOf(XmlText.REPLACEMENT);
        return at < 0 ? "…" : told.substring(Math.max(0, at - 20), Math.min(told.length(), at + 20));
    }

    private static Instant possible(Instant told, Instant now) {
        if (told == null || !told.isAfter(now.plus(SKEW))) {
            return told;
        }
        return told.isBefore(now.plus(SKEW_OF_A_WRONG_ZONE)) ? now : null;
    }
}
