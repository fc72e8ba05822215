package dev.tocsin.streams;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.rows.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Versions that must not count yet, until their time has come. */
final class Embargo {
    private final Rows<Held> held;

    Embargo(Rows<Held> held) {
        this.held = held;
    }

    /** A kill is never held back. */
    static boolean isOn(Article article, Instant now) {
        return article.embargoedUntil() != null
                && article.embargoedUntil().isAfter(now)
                && article.status().isUsable();
    }

    void hold(Article article) {
        Held row = new Held(article);
        held.put(row.key(), row);
    }

    void drop(Held row) {
        held.delete(row.key());
    }

    /** What has come due, the longest due first. */
    List<Held> due(Instant now, int atMost) {
        try (Stream<Map.Entry<String, Held>> rows = held.withPrefix("")) {
            return rows.map(Map.Entry::getValue)
                    .takeWhile(row -> !row.article().embargoedUntil().isAfter(now))
                    .limit(atMost)
                    .toList();
        }
    }

    /** All that is held of one article. */
    List<Held> of(String articleKey) {
        try (Stream<Map.Entry<String, Held>> rows = held.withPrefix("")) {
            return rows.map(Map.Entry::getValue)
                    .filter(row -> row.article().key().equals(articleKey))
                    .toList();
        }
    }
}
