package dev.tocsin.streams;

import dev.tocsin.attacks.Report;
import dev.tocsin.schemas.CountryPartition;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** Brings all reports of a country to one task. */
final class CountryPartitioner implements StreamPartitioner<String, Report> {
    @Override
    public Optional<Set<Integer>> partitions(String topic, String key, Report report, int partitions) {
        return Optional.of(Set.of(CountryPartition.of(key, partitions)));
    }
}
