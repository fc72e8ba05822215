package dev.tocsin.producer;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import java.time.Instant;
import java.util.Objects;

/**
 * One version of one item as a wire delivered it, before the desk has judged it.
 *
 * @param article what it says, with the status that the wire's own fields give it
 * @param expiresAt after this instant the provider no longer offers it as news; null for never
 * @param alert what somebody should look at, such as a status nobody knows; null where all is well
 */
public record WireItem(Article article, Instant expiresAt, String alert) {
    public WireItem {
        Objects.requireNonNull(article, "article");
    }

    /** An item that neither expires nor needs a look. */
    public static WireItem of(Article article) {
        return new WireItem(article, null, null);
    }

    /** The same item with other words or another status. */
    public WireItem with(Article changed) {
        return new WireItem(changed, expiresAt, alert);
    }

    /** The same item held back, because of something in it that cannot be told for sure. */
    public WireItem held(String why) {
        Article withheld = article.status().isUsable()
                ? article.toBuilder().status(ArticleStatus.WITHHELD).build()
                : article;
        return new WireItem(withheld, expiresAt, alert == null ? why : alert + "; " + why);
    }
}
