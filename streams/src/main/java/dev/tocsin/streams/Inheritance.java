package dev.tocsin.streams;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackChange;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.match.EarlierRun;
import dev.tocsin.attacks.match.Entry;
import dev.tocsin.attacks.match.Ids;
import dev.tocsin.attacks.match.MatchState;
import dev.tocsin.attacks.match.Revision;
import dev.tocsin.attacks.match.Standing;
import dev.tocsin.attacks.match.Told;
import dev.tocsin.attacks.rows.Rows;
import dev.tocsin.attacks.tally.Tallies;
import dev.tocsin.schemas.CloudEvent;
import dev.tocsin.schemas.CountryPartition;
import dev.tocsin.schemas.Topic;
import dev.tocsin.schemas.TopicSetup;
import dev.tocsin.schemas.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Hands what an earlier run told to a rebuild that has not begun: its ids and revisions go to the changelogs that the
 * rebuild's state is read back from, and all its attacks, memberships and sums, taken back, to the rebuild's topics. One transaction:
 * all of it or nothing.
 */
public final class Inheritance {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The longest that brokers allow unless told otherwise. */
    private static final int LONGEST_TRANSACTION_MS = 15 * 60 * 1000;

    private final Config config;
    private final Topics topics;
    private final Topic<String, Told> reports;
    private final Topic<String, Entry> index;
    private final Topic<String, Standing> attacks;
    private final Topic<String, Tally> tallies;

    /** @param config of the rebuild; its topics are there */
    public Inheritance(Config config) {
        MatchStores stores = MatchStores.on(config.medium());
        this.config = config;
        this.topics = config.topics();
        this.reports = changelog(stores.reports());
        this.index = changelog(stores.index());
        this.attacks = changelog(stores.attacks());
        this.tallies = changelog(stores.tallies());
    }

    private <V> Topic<String, V> changelog(Store<V> store) {
        return store.changelog(config.applicationId(), config.partitions());
    }

    /**
     * Writes it all.
     *
     * @param sums the last revision of each of the earlier run's tallies
     * @throws IllegalStateException where the rebuild has state already, and would be left with two
     */
    public void write(EarlierRun earlier, Stream<Tally> sums) {
        List<Topic<?, ?>> changelogs = List.of(reports, index, attacks, tallies);
        prepare(changelogs);
        MatchState state = MatchState.inMemory();
        List<Revision> revisions = earlier.into(state);
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            producer.initTransactions();
            producer.beginTransaction();
            Writer writer = new Writer(producer);
            revisions.forEach(writer::tell);
            earlier.withdrawals().forEach(writer::tell);
            sums.map(Tallies::emptied).forEach(writer::tell);
            writer.rows(reports, state.reports(), Map.Entry::getKey);
            writer.rows(index, state.index(), row -> row.getValue().key());
            writer.rows(attacks, state.attacks(), row -> Ids.country(row.getKey()));
            producer.commitTransaction();
        }
    }

    private void prepare(List<Topic<?, ?>> changelogs) {
        try (Admin admin = Admin.create(new HashMap<>(config.client()))) {
            new TopicSetup(admin, PATIENCE).prepare(changelogs);
            changelogs.stream()
                    .filter(topic -> !isEmpty(admin, topic))
                    .findFirst()
                    .ifPresent(topic -> {
                        throw new IllegalStateException(
                                topic.name() + " holds state already, and " + config.applicationId()
                                        + " can go on with an earlier run only from its own beginning; nothing was changed. Choose another"
                                        + " TOCSIN_APPLICATION_ID and TOCSIN_OUTPUT_PREFIX, or delete its topics and begin again");
                    });
        }
    }

    private static boolean isEmpty(Admin admin, Topic<?, ?> topic) {
        Map<TopicPartition, OffsetSpec> ends = IntStream.range(0, topic.partitions())
                .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        try {
            return admin.listOffsets(ends).all().get().values().stream().allMatch(end -> end.offset() == 0);
        } catch (ExecutionException e) {
            throw new KafkaException(
                    "cannot tell whether " + topic.name() + " is empty: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> settings = new HashMap<>(config.client());
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, config.applicationId() + "-inheritance");
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, LONGEST_TRANSACTION_MS);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Writes to topics in the partitions where their readers look. */
    private final class Writer {
        private final KafkaProducer<byte[], byte[]> producer;

        Writer(KafkaProducer<byte[], byte[]> producer) {
            this.producer = producer;
        }

        void tell(Revision revision) {
            Attack attack = revision.after();
            AttackChange change = revision.toChange();
            tell(topics.attacks(), attack.id(), attack, CloudEvent.of(topics.attacks(), attack));
            tell(topics.attackChanges(), attack.id(), change, CloudEvent.of(topics.attackChanges(), change));
        }

        void tell(Membership member) {
            tell(topics.attackReports(), member.reportKey(), member, CloudEvent.of(topics.attackReports(), member));
        }

        void tell(Tally sum) {
            Topic<String, Tally> topic = sum.day() == null ? topics.placeTallies() : topics.dayTallies();
            tell(topic, sum.key(), sum, CloudEvent.of(topic, sum));
            row(tallies, sum.key(), sum, sum.place().countryOrNone());
        }

        private <V> void tell(Topic<String, V> topic, String key, V value, CloudEvent event) {
            ProducerRecord<byte[], byte[]> record = record(topic, null, key, value);
            event.addTo(record.headers());
            send(record);
        }

        <V> void rows(Topic<String, V> changelog, Rows<V> rows, Function<Map.Entry<String, V>, String> country) {
            try (Stream<Map.Entry<String, V>> all = rows.withPrefix("")) {
                all.forEach(row -> row(changelog, row.getKey(), row.getValue(), country.apply(row)));
            }
        }

        /** The state of a country lies where its reports do. */
        private <V> void row(Topic<String, V> changelog, String key, V value, String country) {
            int partition = CountryPartition.of(country, changelog.partitions());
            send(record(changelog, partition, key, value));
        }

        @SuppressWarnings("FutureReturnValueIgnored") // The commit fails with whatever failed before it.
        private void send(ProducerRecord<byte[], byte[]> record) {
            producer.send(record);
        }

        private <V> ProducerRecord<byte[], byte[]> record(
                Topic<String, V> topic, Integer partition, String key, V value) {
            return new ProducerRecord<>(
                    topic.name(),
                    partition,
                    topic.keys().serializer().serialize(topic.name(), key),
                    topic.values().serializer().serialize(topic.name(), value));
        }
    }
}
