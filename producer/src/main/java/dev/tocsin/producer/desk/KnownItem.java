package dev.tocsin.producer.desk;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is known of an item already published.
 *
 * @param version the highest of its version numbers so far
 * @param status of the version that stands
 * @param writtenAt the latest time of writing so far; null where no version has one
 * @param toldAt the time of writing that the wire itself gave last; null where it gives none
 * @param headline fingerprint of its headline, by which an advisory may name the item
 * @param contents fingerprints of the last {@value #REMEMBERED} different versions, the newest first
 */
record KnownItem(
        long version, ArticleStatus status, Instant writtenAt, Instant toldAt, String headline, List<String> contents) {
    /** A stale copy in some cache is older than this many changes at most. */
    static final int REMEMBERED = 16;

    private static final int FIELDS = 6;

    KnownItem {
        contents = List.copyOf(contents);
    }

    /** What is known after {@code article}, whose wire said {@code told} of its time, has come on top of {@code before}. */
    static KnownItem after(KnownItem before, Article article, Instant told, String content) {
        List<String> contents = new ArrayList<>(List.of(content));
        contents.addAll(before == null ? List.of() : before.contents());
        List<String> remembered = contents.subList(0, Math.min(contents.size(), REMEMBERED));
        if (before != null && before.isNewerThan(article)) {
            return new KnownItem(
                    before.version, before.status, before.writtenAt, before.toldAt, before.headline, remembered);
        }
        return new KnownItem(
                article.version(),
                article.status(),
                later(before == null ? null : before.writtenAt, article.versionCreatedAt()),
                told,
                Fingerprint.ofHeadline(article.headline()),
                remembered);
    }

    /** Whether {@code article} came too late to stand. */
    boolean isNewerThan(Article article) {
        if (article.version() != version) {
            return article.version() < version;
        }
        if (isLastWord() && article.status().isUsable()) {
            return true;
        }
        Instant written = article.versionCreatedAt();
        return written != null && writtenAt != null && written.isBefore(writtenAt);
    }

    /** A wire that numbers nothing cannot take a kill back. */
    private boolean isLastWord() {
        return version == 0 && status.compareTo(ArticleStatus.CANCELED) >= 0;
    }

    boolean hasSeen(String content) {
        return contents.contains(content);
    }

    /** As a row's value: fields in order, a bar between them. */
    String row() {
        return String.join(
                "|",
                Long.toString(version),
                status.name(),
                time(writtenAt),
                time(toldAt),
                headline,
                String.join(",", contents));
    }

    /** The reverse of {@link #row}. */
    static KnownItem ofRow(String row) {
        String[] fields = row.split("\\|", FIELDS);
        return new KnownItem(
                Long.parseLong(fields[0]),
                ArticleStatus.valueOf(fields[1]),
                instant(fields[2]),
                instant(fields[3]),
                fields[4],
                Arrays.asList(fields[5].split(",")));
    }

    static Instant later(Instant one, Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static String time(Instant instant) {
        return instant == null ? "" : instant.toString();
    }

    private static Instant instant(String field) {
        return field.isEmpty() ? null : Instant.parse(field);
    }
}
