package dev.tocsin.app.access;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DELETE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;

import dev.tocsin.producer.desk.WireState;
import dev.tocsin.schemas.Topic;
import dev.tocsin.schemas.Topics;
import dev.tocsin.streams.Config;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclOperation;

/**
 * A part of Tocsin that reaches Kafka as somebody of its own, and what that one may do there: what the part needs, and
 * nothing else. Creating topics and granting access belong to whoever operates the brokers.
 */
public enum Role {
    /** Takes wires in. It cannot read an article, nor touch what is made of them. */
    PRODUCER {
        @Override
        public List<Grant> grants(Config config) {
            return List.of(
                    on(config.topics().articles(), WRITE, DESCRIBE_CONFIGS),
                    on(wires(config), READ, WRITE, DESCRIBE_CONFIGS));
        }
    },

    /** Runs the topology. It cannot write articles. */
    STREAMS {
        @Override
        public List<Grant> grants(Config config) {
            Topics topics = config.topics();
            String internal = config.applicationId() + "-";
            List<Grant> grants = new ArrayList<>();
            grants.add(on(topics.articles(), READ, DESCRIBE_CONFIGS));
            grants.add(on(topics.reports(), READ, WRITE, DESCRIBE_CONFIGS));
            Stream.of(
                            topics.attacks(),
                            topics.attackReports(),
                            topics.attackChanges(),
                            topics.placeTallies(),
                            topics.dayTallies(),
                            topics.unread(),
                            topics.deadLetters())
                    .forEach(topic -> grants.add(on(topic, WRITE, DESCRIBE_CONFIGS)));
            grants.add(Grant.onAll(TOPIC, internal, READ, WRITE, CREATE, DELETE, DESCRIBE_CONFIGS));
            grants.add(Grant.on(GROUP, config.applicationId(), READ));
            grants.add(Grant.onAll(TRANSACTIONAL_ID, internal, WRITE, DESCRIBE));
            return grants;
        }
    },

    /**
     * Shows what the topics hold, and the words around a claim's words in its article. It cannot write anything, and
     * belongs to no group.
     */
    DASHBOARD {
        @Override
        public List<Grant> grants(Config config) {
            Topics topics = config.topics();
            return Stream.concat(published(topics), Stream.of(topics.articles()))
                    .map(topic -> on(topic, READ))
                    .toList();
        }
    },

    /** Reads what is published, but no article, under groups whose names begin with {@code subscriber-}. */
    SUBSCRIBER {
        @Override
        public List<Grant> grants(Config config) {
            List<Grant> grants = new ArrayList<>();
            published(config.topics()).forEach(topic -> grants.add(on(topic, READ)));
            grants.add(Grant.onAll(GROUP, label() + "-", READ));
            return grants;
        }
    };

    /** What it needs in a deployment; what is not granted is denied. */
    public abstract List<Grant> grants(Config config);

    /** Its name in lower case, which is its user's name unless a deployment says otherwise. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Stream<Topic<?, ?>> published(Topics topics) {
        return Stream.of(
                topics.attacks(),
                topics.attackReports(),
                topics.attackChanges(),
                topics.placeTallies(),
                topics.dayTallies());
    }

    private static Topic<?, ?> wires(Config config) {
        return WireState.topic(config.inputPrefix(), config.partitions());
    }

    private static Grant on(Topic<?, ?> topic, AclOperation... operations) {
        return Grant.on(TOPIC, topic.name(), operations);
    }
}
