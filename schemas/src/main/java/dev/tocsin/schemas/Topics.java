package dev.tocsin.schemas;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackChange;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.Unread;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * Every topic of a deployment: the public contract.
 *
 * @param articles {@code source|item id} to every version of an item, in no order but that of arrival
 * @param reports internal: {@code CC|article key|ordinal} to a report, partitioned by {@link CountryPartition}
 * @param attacks attack id to the attack as it stands
 * @param attackReports report key to the attack it belongs to
 * @param attackChanges attack id to every revision of it
 * @param placeTallies {@code city:…}, {@code province:…} or {@code country:…} to its sums of all time
 * @param dayTallies the same followed by {@code |day}, {@code |month}, {@code |year} or {@code |undated}
 * @param unread article key to why it was set aside
 * @param deadLetters key and value as they came
 */
public record Topics(
        Topic<String, Article> articles,
        Topic<String, Report> reports,
        Topic<String, Attack> attacks,
        Topic<String, Membership> attackReports,
        Topic<String, AttackChange> attackChanges,
        Topic<String, Tally> placeTallies,
        Topic<String, Tally> dayTallies,
        Topic<String, Unread> unread,
        Topic<byte[], byte[]> deadLetters) {

    /** What topic names begin with unless a deployment says otherwise. */
    public static final String PREFIX = "tocsin.";

    /** Partitions of a topic unless a deployment says otherwise. */
    public static final int PARTITIONS = 12;

    /**
     * The topics of a deployment. A rebuild reads the same articles, and writes beside the old results under an output
     * prefix of its own.
     *
     * @param inputPrefix what the name of the articles begins with
     * @param outputPrefix what all other names begin with
     * @param partitions of each topic, from 1
     */
    public static Topics of(String inputPrefix, String outputPrefix, int partitions) {
        Naming out = new Naming(outputPrefix, partitions);
        return new Topics(
                new Naming(inputPrefix, partitions).topic("articles", Codecs.ARTICLE, Retention.FOR_EVER),
                out.topic("reports", Codecs.REPORT, Retention.COMPACT),
                out.topic("attacks", Codecs.ATTACK, Retention.COMPACT),
                out.topic("attack-reports", Codecs.MEMBERSHIP, Retention.COMPACT),
                out.topic("attack-changes", Codecs.ATTACK_CHANGE, Retention.FOR_EVER),
                out.topic("place-tallies", Codecs.TALLY, Retention.COMPACT),
                out.topic("day-tallies", Codecs.TALLY, Retention.COMPACT),
                out.topic("unread", Codecs.UNREAD, Retention.THIRTY_DAYS),
                out.topic("dead-letters", Serdes.ByteArray(), Serdes.ByteArray(), Retention.THIRTY_DAYS));
    }

    /** The topics of a deployment that changes nothing. */
    public static Topics standard() {
        return of(PREFIX, PREFIX, PARTITIONS);
    }

    /** All of them, the articles first. */
    public List<Topic<?, ?>> all() {
        return List.of(
                articles,
                reports,
                attacks,
                attackReports,
                attackChanges,
                placeTallies,
                dayTallies,
                unread,
                deadLetters);
    }

    private record Naming(String prefix, int partitions) {
        <V> Topic<String, V> topic(String name, RecordCodec<V> codec, Retention retention) {
            return topic(name, Serdes.String(), AvroSerde.of(codec), retention);
        }

        <K, V> Topic<K, V> topic(String name, Serde<K> keys, Serde<V> values, Retention retention) {
            return new Topic<>(prefix + name, keys, values, partitions, retention);
        }
    }
}
