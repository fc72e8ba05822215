package dev.tocsin.producer.formats;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleBuilder;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.producer.WireItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The terms on which a wire lets an item be used, taken over field by field: version, status, embargo, expiry. Whatever
 * cannot be told for sure holds the item back; nothing here makes an item usable that might not be.
 */
final class ItemTerms {
    private final List<String> alerts = new ArrayList<>();
    private ArticleStatus status = ArticleStatus.USABLE;
    private boolean waitsForEmbargo;
    private long version;
    private Instant embargoedUntil;
    private Instant expiresAt;

    /** The version number; a word that is no number leaves the item unversioned, ordered by when it was written. */
    void version(String told) {
        String digits = told.strip();
        if (digits.matches("\\d{1,18}")) {
            version = Long.parseLong(digits);
        } else {
            alerts.add("version \"" + told + "\" is no number, so its time of writing decides");
        }
    }

    /** The status word; null where the wire has the field but no word in it. */
    void status(String told) {
        Optional<ArticleStatus> known = told == null ? Optional.empty() : WireStatus.of(told);
        status = known.orElse(ArticleStatus.WITHHELD);
        waitsForEmbargo = known.isPresent() && told.toLowerCase(Locale.ROOT).contains("embargo");
        if (known.isEmpty()) {
            alerts.add("status \"" + told + "\" is not known: held back");
        }
    }

    /** The end of the embargo; an empty word means until further notice. */
    void embargo(String told) {
        embargoedUntil = WireTime.parse(told).orElse(null);
        if (embargoedUntil == null) {
            hold(
                    told == null || told.isBlank()
                            ? "embargoed until further notice: held back"
                            : "embargo \"" + told + "\" is no time: held back");
        }
    }

    void expiry(String told) {
        expiresAt = WireTime.parse(told).orElse(null);
    }

    private void hold(String why) {
        alerts.add(why);
        if (status.isUsable()) {
            status = ArticleStatus.WITHHELD;
        }
    }

    /** The item that {@code article} becomes on these terms. */
    WireItem item(ArticleBuilder article) {
        if (waitsForEmbargo && embargoedUntil != null) {
            status = ArticleStatus.USABLE;
        }
        Article on = article.version(version)
                .status(status)
                .embargoedUntil(embargoedUntil)
                .build();
        return new WireItem(on, expiresAt, alerts.isEmpty() ? null : String.join("; ", alerts));
    }
}
