package dev.tocsin.schemas;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/**
 * Where a report lies: its key begins with its country, and all reports of a country lie in one partition, so that one
 * task sees every pair of reports that may tell of the same attack.
 */
public final class CountryPartition {
    private CountryPartition() {}

    /**
     * The partition of a report's key {@code CC|article key|ordinal}: what Kafka gives a record whose key is {@code CC}
     * alone.
     *
     * @param partitions how many the topic has, from 1
     */
    public static int of(String reportKey, int partitions) {
        int bar = reportKey.indexOf('|');
        String country = bar < 0 ? reportKey : reportKey.substring(0, bar);
        return Utils.toPositive(Utils.murmur2(country.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
