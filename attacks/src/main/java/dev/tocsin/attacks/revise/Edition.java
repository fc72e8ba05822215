package dev.tocsin.attacks.revise;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * What tells one version of an article from another, and which of two stands: the greater. The order is total and looks
 * at nothing but the versions themselves: the wire's number; among unnumbered ones a kill before all others; the time
 * the version was written; the severity of its status; its content.
 *
 * @param version the wire's number; 0 where there is none
 * @param createdAt when the version was written; null, where the wire does not say, comes before every time
 * @param contentHash equal for equal content, whenever it was taken in
 */
public record Edition(long version, Instant createdAt, ArticleStatus status, String contentHash)
        implements Comparable<Edition> {

    private static final Comparator<Edition> ORDER = Comparator.comparingLong(Edition::version)
            .thenComparing(Edition::isUnnumberedKill)
            .thenComparing(Edition::createdAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Edition::status)
            .thenComparing(Edition::contentHash);

    public Edition {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(contentHash, "contentHash");
    }

    /** The edition that {@code article} is. */
    public static Edition of(Article article) {
        return new Edition(article.version(), article.versionCreatedAt(), article.status(), ContentHash.of(article));
    }

    @Override
    public int compareTo(Edition other) {
        return ORDER.compare(this, other);
    }

    /** A wire that numbers nothing cannot say that its kill is the last word, so it always is. */
    private boolean isUnnumberedKill() {
        return version == 0 && status.compareTo(ArticleStatus.CANCELED) >= 0;
    }
}
