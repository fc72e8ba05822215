package dev.tocsin.streams;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.revise.Edition;

/** A version that must not count yet. */
record Held(Article article) {

    /** Sorts by the end of the embargo, so that what is due comes first. */
    String key() {
        long until = Math.max(0, article.embargoedUntil().toEpochMilli());
        return "%019d|%s|%s".formatted(until, article.key(), Edition.of(article).contentHash());
    }
}
