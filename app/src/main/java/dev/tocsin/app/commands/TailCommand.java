package dev.tocsin.app.commands;

import dev.tocsin.app.Failure;
import dev.tocsin.streams.Config;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a topic's records, each as a line of JSON, from the first on, and goes on as more come. */
@Command(
        name = "tail",
        mixinStandardHelpOptions = true,
        description = "Prints a topic's records as JSON, one a line, from the first on, and then as they come.")
public final class TailCommand implements Callable<Integer> {
    private static final Duration POLL = Duration.ofMillis(500);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TOPIC", description = "attacks, place-tallies, ...; or any topic's full name.")
    private String topic;

    @Option(names = "--new", description = "Leaves out what is there already.")
    private boolean onlyNew;

    @Option(names = "--once", description = "Ends where the topic ends now.")
    private boolean once;

    @Mixin
    private Deployment deployment;

    private boolean anyPassedOver;

    @Override
    public Integer call() {
        Config config = deployment.config();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(config)) {
            String name =
                    fullName(config, consumer.listTopics(Deployment.PATIENCE).keySet());
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(info -> new TopicPartition(name, info.partition()))
                    .toList();
            consumer.assign(partitions);
            if (onlyNew) {
                consumer.seekToEnd(partitions);
            }
            print(consumer, consumer.endOffsets(partitions), new RecordLine(config.topics(), name));
        }
        return anyPassedOver ? 1 : 0;
    }

    /** Ends as well where whoever reads our output has gone: {@code tail attacks | head}. */
    private void print(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends, RecordLine lines) {
        PrintWriter out = spec.commandLine().getOut();
        while (!out.checkError() && (!once || isShortOf(ends, consumer))) {
            consumer.poll(POLL).forEach(record -> print(record, lines, out));
        }
    }

    private static boolean isShortOf(Map<TopicPartition, Long> ends, KafkaConsumer<?, ?> consumer) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private void print(ConsumerRecord<byte[], byte[]> record, RecordLine lines, PrintWriter out) {
        try {
            out.print(lines.of(record) + "\n");
        } catch (SerializationException e) {
            anyPassedOver = true;
            spec.commandLine()
                    .getErr()
                    .printf(
                            "tocsin: %s, partition %d, offset %d is passed over: %s%n",
                            record.topic(), record.partition(), record.offset(), e.getMessage());
        }
    }

    private String fullName(Config config, Set<String> present) {
        return Stream.of(topic, config.outputPrefix() + topic, config.inputPrefix() + topic)
                .filter(present::contains)
                .findFirst()
                .orElseThrow(() -> new Failure(
                        "there is no topic " + topic + "; there are " + String.join(", ", new TreeSet<>(present))));
    }

    private KafkaConsumer<byte[], byte[]> consumer(Config config) {
        Map<String, Object> settings = new HashMap<>(config.client());
        settings.put("isolation.level", "read_committed");
        settings.put("auto.offset.reset", "earliest");
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
