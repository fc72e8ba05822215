package dev.tocsin.producer.formats;

import dev.tocsin.attacks.ArticleStatus;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a wire's publishing status means. IPTC knows {@code usable}, {@code withheld} and {@code canceled}, with or without
 * the prefix {@code stat:}; real feeds also write {@code cancelled}, {@code Canceled}, {@code withdrawn} and
 * {@code embargoed}.
 */
public final class WireStatus {
    private static final String IPTC_PREFIX = "stat:";
    private static final String IPTC_URI = "http://cv.iptc.org/newscodes/pubstatusg2/";

    private static final Map<String, ArticleStatus> MEANINGS = Map.ofEntries(
            Map.entry("usable", ArticleStatus.USABLE),
            Map.entry("corrected", ArticleStatus.CORRECTED),
            Map.entry("withheld", ArticleStatus.WITHHELD),
            Map.entry("hold", ArticleStatus.WITHHELD),
            Map.entry("embargoed", ArticleStatus.WITHHELD),
            Map.entry("canceled", ArticleStatus.CANCELED),
            Map.entry("cancelled", ArticleStatus.CANCELED),
            Map.entry("killed", ArticleStatus.CANCELED),
            Map.entry("kill", ArticleStatus.CANCELED),
            Map.entry("withdrawn", ArticleStatus.CANCELED),
            Map.entry("erased", ArticleStatus.ERASED));

    private WireStatus() {}

    /** The meaning of {@code word}; nothing where it has none, and then the item must be held, never used. */
    public static Optional<ArticleStatus> of(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith(IPTC_PREFIX)) {
            plain = plain.substring(IPTC_PREFIX.length());
        } else if (plain.startsWith(IPTC_URI)) {
            plain = plain.substring(IPTC_URI.length());
        }
        return Optional.ofNullable(MEANINGS.get(plain));
    }
}
