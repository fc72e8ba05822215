package dev.tocsin.app.pipeline;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * What a consumer group has yet to take in. Offsets alone do not tell: a topic that is written in transactions ends in
 * markers that no consumer is ever given, and an open transaction holds records that it will be given later. So where
 * a group stands short of the very end, the stretch between is read, and it is done when nothing stands there.
 */
final class Backlog implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(50);
    /** How long an open transaction is waited for before the group counts as busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Admin admin;
    private final String group;
    private final List<String> topics;
    private final KafkaConsumer<byte[], byte[]> reader;

    /**
     * Of the group on the topics.
     *
     * @param kafka where they are, and how to reach them
     * @param topics that it certainly takes in; those that its members are found to take in besides count as well
     */
    Backlog(Map<String, String> kafka, String group, List<String> topics) {
        this.group = group;
        this.topics = topics;
        admin = Admin.create(new HashMap<>(kafka));
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("isolation.level", "read_committed");
        settings.put("auto.offset.reset", "earliest");
        settings.put("max.poll.records", 1);
        settings.put("fetch.max.wait.ms", 10);
        reader = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Where the topics end, if the group has taken in everything that stands before; else nothing. What is taken in from
     * one topic may be written to another that was looked at before, so that only two looks in a row at the same ends
     * show that all is done.
     */
    Optional<Map<TopicPartition, Long>> endsIfDone() {
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (String topic : takenIn()) {
            Map<TopicPartition, Long> committed = committed();
            Map<TopicPartition, Long> end = ends(topic);
            if (!end.entrySet().stream()
                    .allMatch(
                            e -> isNothingBetween(e.getKey(), committed.getOrDefault(e.getKey(), 0L), e.getValue()))) {
                return Optional.empty();
            }
            ends.putAll(end);
        }
        return Optional.of(ends);
    }

    /** How many records of the topic, markers among them, the group has passed. */
    long passed(String topic) {
        return committed().entrySet().stream()
                .filter(e -> e.getKey().topic().equals(topic))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private boolean isNothingBetween(TopicPartition partition, long from, long end) {
        if (from >= end) {
            return true;
        }
        reader.assign(List.of(partition));
        reader.seek(partition, from);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (reader.position(partition) < end) {
            if (!reader.poll(POLL).isEmpty() || System.nanoTime() - deadline > 0) {
                return false;
            }
        }
        return true;
    }

    private Map<TopicPartition, Long> committed() {
        Map<TopicPartition, OffsetAndMetadata> offsets =
                of(admin.listConsumerGroupOffsets(Map.of(group, new ListConsumerGroupOffsetsSpec()))
                        .partitionsToOffsetAndMetadata());
        Map<TopicPartition, Long> committed = new HashMap<>();
        offsets.forEach((partition, offset) -> {
            if (offset != null) {
                committed.put(partition, offset.offset());
            }
        });
        return committed;
    }

    /** A topology takes in topics that only it knows of, between its own stages. */
    private Set<String> takenIn() {
        Stream<String> found = members().stream()
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .map(TopicPartition::topic);
        return Stream.concat(topics.stream(), found).collect(Collectors.toCollection(TreeSet::new));
    }

    private Collection<MemberDescription> members() {
        try {
            return of(admin.describeConsumerGroups(List.of(group)).all())
                    .get(group)
                    .members();
        } catch (KafkaException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return List.of();
            }
            throw e;
        }
    }

    /** The high watermark, which counts open transactions in. */
    private Map<TopicPartition, Long> ends(String topic) {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        partitions(topic).forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        of(admin.listOffsets(latest).all()).forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private Collection<TopicPartition> partitions(String topic) {
        return of(admin.describeTopics(List.of(topic)).allTopicNames()).get(topic).partitions().stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static <T> T of(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause().getMessage(), e.getCause());
        }
    }

    @Override
    public void close() {
        reader.close();
        admin.close();
    }
}
