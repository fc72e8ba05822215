package dev.tocsin.attacks.revise;

import dev.tocsin.attacks.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A fingerprint of everything a version of an article says. */
final class ContentHash {
    /** Bytes kept of the digest: enough that no two versions of one item ever share it by chance. */
    private static final int KEPT = 16;

    private ContentHash() {}

    /** Lower-case hex. The time of ingestion has no part in it: the same version taken in twice is the same version. */
    static String of(Article article) {
        MessageDigest digest = sha256();
        add(digest, article.id());
        add(digest, article.source());
        add(digest, article.version());
        add(digest, article.status());
        add(digest, article.credit());
        add(digest, article.url());
        add(digest, article.language());
        add(digest, article.publishedAt());
        add(digest, article.versionCreatedAt());
        add(digest, article.embargoedUntil());
        add(digest, article.replaces());
        add(digest, article.headline());
        add(digest, article.dateline());
        add(digest, article.body());
        add(digest, article.editorNote());
        addAll(digest, article.subjects());
        addAll(digest, article.places());
        add(digest, article.usageTerms());
        return HexFormat.of().formatHex(digest.digest(), 0, KEPT);
    }

    private static void addAll(MessageDigest digest, List<String> fields) {
        add(digest, fields.size());
        fields.forEach(field -> add(digest, field));
    }

    /** Each field with its length before it, so that no two rows of fields run together to the same bytes. */
    private static void add(MessageDigest digest, Object field) {
        byte[] bytes = String.valueOf(field).getBytes(StandardCharsets.UTF_8);
        String length = field == null ? "-" : bytes.length + ":";
        digest.update(length.getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
