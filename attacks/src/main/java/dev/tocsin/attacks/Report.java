package dev.tocsin.attacks;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One article's account of one attack: where, when, what kind, and its claims.
 *
 * @param articleKey {@code source|id}
 * @param articleVersion the wire's version this was read from
 * @param ordinal number of the report within its article, from 0; kept over versions and never reused
 * @param basis REPORT for the article's news, MENTION for what it only tells as background
 * @param lineage whose story it is: copies of one agency's text share it, and count as one source
 * @param publishedAt when the article was published, or null
 * @param toldAt when the version was written, published or taken in, the first of these that is known; orders what one
 *     source says
 * @param actors usual names of the armed groups it ties to the attack, sorted
 */
public record Report(
        String articleKey,
        long articleVersion,
        int ordinal,
        ReportStatus status,
        Basis basis,
        String lineage,
        Instant publishedAt,
        Instant toldAt,
        DateSpan date,
        Place place,
        AttackType type,
        List<Claim> claims,
        List<Responsibility> responsibility,
        List<String> actors,
        Sketch sketch) {

    public Report {
        Objects.requireNonNull(articleKey, "articleKey");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(lineage, "lineage");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(sketch, "sketch");
        claims = List.copyOf(claims);
        responsibility = List.copyOf(responsibility);
        actors = List.copyOf(actors);
    }

    /** The report's key on its topic: {@code CC|article key|ordinal}. */
    public String key() {
        return place.countryOrNone() + "|" + articleKey + "|" + ordinal;
    }

    /** The same account under another number of its article. */
    public Report withOrdinal(int other) {
        return new Report(
                articleKey,
                articleVersion,
                other,
                status,
                basis,
                lineage,
                publishedAt,
                toldAt,
                date,
                place,
                type,
                claims,
                responsibility,
                actors,
                sketch);
    }

    /** The record that takes this report back: its key and place stay, its claims and words are gone. */
    public Report withdrawn(long byVersion, Instant at) {
        return new Report(
                articleKey,
                byVersion,
                ordinal,
                ReportStatus.WITHDRAWN,
                basis,
                lineage,
                publishedAt,
                at,
                date,
                place.withoutWords(),
                type,
                List.of(),
                List.of(),
                List.of(),
                Sketch.EMPTY);
    }
}
