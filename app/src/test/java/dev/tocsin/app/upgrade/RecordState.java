package dev.tocsin.app.upgrade;

import dev.tocsin.app.pipeline.Pipeline;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Writes down everything that this release keeps on Kafka after some articles: {@code app/record-state} runs it. */
public final class RecordState {
    private RecordState() {}

    /** Writes the file that is named. */
    public static void main(String[] arguments) throws Exception {
        try (Pipeline pipeline = Pipeline.inProcess(null);
                OutputStream file = Files.newOutputStream(Path.of(arguments[0]))) {
            UpgradeArticles.before().forEach(pipeline.publisher()::publish);
            pipeline.results(read -> {});
            Recorded.write(everything(pipeline.kafka()), file);
        }
    }

    private static List<Recorded> everything(Map<String, String> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("isolation.level", "read_committed");
        settings.put("auto.offset.reset", "earliest");
        List<Recorded> records = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(found -> new TopicPartition(found.topic(), found.partition()))
                    .filter(partition -> partition.topic().startsWith("tocsin"))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> records.add(Recorded.of(record)));
            }
        }
        return records;
    }
}
