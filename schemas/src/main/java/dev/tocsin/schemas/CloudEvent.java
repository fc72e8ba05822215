package dev.tocsin.schemas;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackChange;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.Unread;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;

/**
 * What the headers of a public record say of it, in the binary mode of CloudEvents 1.0 over Kafka. Everything follows
 * from the record: writing the same record again gives the same headers.
 *
 * @param id the same for the same state of the same thing, and for nothing else of the same source
 * @param type the record's full name, {@code dev.tocsin.Attack}
 * @param source the topic's name
 * @param time when the state came about, as the record tells; null where it does not
 */
public record CloudEvent(String id, String type, String source, Instant time) {
    private static final int DIGEST_BYTES = 8;

    /** An article is told by its words too: a wire without version numbers still changes them. */
    public static CloudEvent of(Topic<?, Article> topic, Article article) {
        String words =
                Codecs.ARTICLE.toJson(article.toBuilder().ingestedAt(null).build());
        Instant time = Stream.of(article.versionCreatedAt(), article.publishedAt(), article.ingestedAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return of(topic, Codecs.ARTICLE, article.key() + "|" + article.version() + "|" + digest(words), time);
    }

    public static CloudEvent of(Topic<?, Attack> topic, Attack attack) {
        return of(topic, Codecs.ATTACK, attack.id() + "|" + attack.revision(), attack.updatedAt());
    }

    public static CloudEvent of(Topic<?, AttackChange> topic, AttackChange change) {
        return of(topic, Codecs.ATTACK_CHANGE, change.attackId() + "|" + change.revision(), change.at());
    }

    public static CloudEvent of(Topic<?, Membership> topic, Membership membership) {
        String id = membership.reportKey() + "|" + digest(Codecs.MEMBERSHIP.toJson(membership));
        return of(topic, Codecs.MEMBERSHIP, id, membership.updatedAt());
    }

    public static CloudEvent of(Topic<?, Tally> topic, Tally tally) {
        return of(topic, Codecs.TALLY, tally.key() + "|" + tally.revision(), tally.updatedAt());
    }

    public static CloudEvent of(Topic<?, Unread> topic, Unread unread) {
        String id = unread.articleKey() + "|" + digest(Codecs.UNREAD.toJson(unread));
        return of(topic, Codecs.UNREAD, id, unread.at());
    }

    private static CloudEvent of(Topic<?, ?> topic, RecordCodec<?> codec, String id, Instant time) {
        return new CloudEvent(id, codec.schema().getFullName(), topic.name(), time);
    }

    /** Sets the headers, in place of those of their names. */
    public void addTo(Headers headers) {
        set(headers, "ce_specversion", "1.0");
        set(headers, "ce_id", id);
        set(headers, "ce_type", type);
        set(headers, "ce_source", source);
        if (time != null) {
            set(headers, "ce_time", time.toString());
        }
        set(headers, "content-type", "application/avro");
    }

    private static void set(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
