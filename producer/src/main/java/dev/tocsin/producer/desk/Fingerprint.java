package dev.tocsin.producer.desk;

import dev.tocsin.attacks.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Short names for long texts: equal for texts that say the same to a reader, whatever their spaces. */
public final class Fingerprint {
    private static final int BYTES = 8;

    private Fingerprint() {}

    /**
     * Of what a version says. When it says so has a part in it only where the wire numbers its versions: feeds change their times at
     * each look without changing a word.
     */
    static String ofContent(Article article) {
        boolean numbered = article.version() > 0;
        return of(
                article.headline(),
                article.dateline(),
                article.body(),
                article.editorNote(),
                article.status(),
                article.replaces(),
                article.embargoedUntil(),
                article.version(),
                numbered ? article.versionCreatedAt() : null);
    }

    /** Of a headline, without regard to case; empty for none. */
    static String ofHeadline(String headline) {
        return headline.isBlank() ? "" : of(headline.toLowerCase(Locale.ROOT));
    }

    /** Of words alone. */
    public static String ofWords(String headline, String body) {
        return of(headline, body);
    }

    private static String of(Object... parts) {
        String all = Stream.of(parts)
                .map(part -> Objects.toString(part, ""))
                .map(Fingerprint::plain)
                .collect(Collectors.joining("\u0000"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
