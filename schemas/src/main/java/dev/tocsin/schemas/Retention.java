package dev.tocsin.schemas;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_COMPACT;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_DELETE;
import static org.apache.kafka.common.config.TopicConfig.DELETE_RETENTION_MS_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import java.time.Duration;
import java.util.Map;

/** How long a topic keeps what was written to it. */
public enum Retention {
    /** Every record, for ever. */
    FOR_EVER(CLEANUP_POLICY_DELETE, RETENTION_MS_CONFIG, -1),

    /** The last record of each key, for ever; a deletion can be seen for 30 days. */
    COMPACT(
            CLEANUP_POLICY_COMPACT,
            DELETE_RETENTION_MS_CONFIG,
            Duration.ofDays(30).toMillis()),

    THIRTY_DAYS(CLEANUP_POLICY_DELETE, RETENTION_MS_CONFIG, Duration.ofDays(30).toMillis());

    private final String policy;
    private final String setting;
    private final long millis;

    Retention(String policy, String setting, long millis) {
        this.policy = policy;
        this.setting = setting;
        this.millis = millis;
    }

    /** The topic settings that bring it about, by Kafka's names. */
    public Map<String, String> config() {
        return Map.of(CLEANUP_POLICY_CONFIG, policy, setting, Long.toString(millis));
    }
}
