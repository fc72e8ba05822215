package dev.tocsin.attacks;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One version of one item of a news wire, as it was given: nothing is cleaned, so that offsets into it keep their
 * meaning.
 *
 * @param id the item's id as its source gives it; stays the same over all versions
 * @param source who delivered the item: a feed's or a folder's name, never taken from the text
 * @param version the wire's version number; 0 where there is none
 * @param credit the agency whose copy it is ("AFP"), or null
 * @param url where it can be read, or null
 * @param language BCP 47 tag, or null where the wire does not say
 * @param publishedAt when it was first published, or null where that is not known
 * @param versionCreatedAt when this version was written, or null
 * @param ingestedAt when this system took it in, or null before it has
 * @param embargoedUntil nothing of it counts before this instant; null for none
 * @param replaces the id of an item of the same source that this one stands in for, or null
 * @param headline never null; empty where there is none
 * @param dateline the place and day line the wire gives apart from the body, or null
 * @param body never null; empty for a bare withdrawal
 * @param editorNote the wire's note to editors, or null
 * @param subjects the wire's own subject codes or words
 * @param places the wire's own place names
 * @param usageTerms the licence's words, or null
 */
public record Article(
        String id,
        String source,
        long version,
        ArticleStatus status,
        String credit,
        String url,
        String language,
        Instant publishedAt,
        Instant versionCreatedAt,
        Instant ingestedAt,
        Instant embargoedUntil,
        String replaces,
        String headline,
        String dateline,
        String body,
        String editorNote,
        List<String> subjects,
        List<String> places,
        String usageTerms) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(body, "body");
        subjects = List.copyOf(subjects);
        places = List.copyOf(places);
    }

    /** The article's key on every topic: {@code source|id}. The source never holds a bar; the id may. */
    public String key() {
        return key(source, id);
    }

    /** The key of the item that {@code source} calls {@code id}. */
    public static String key(String source, String id) {
        return source.replace('|', '/') + "|" + id;
    }

    /** A usable first version with the given words and nothing else known. */
    public static Article of(String source, String id, String headline, String body) {
        return builder(source, id).headline(headline).body(body).build();
    }

    /** A builder for the article {@code id} of {@code source}: usable, without words, nothing else known. */
    public static ArticleBuilder builder(String source, String id) {
        return new ArticleBuilder(source, id);
    }

    /** A builder that begins with everything this version says. */
    public ArticleBuilder toBuilder() {
        return new ArticleBuilder(this);
    }
}
