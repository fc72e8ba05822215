package dev.tocsin.app.upgrade;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A record of some topic as a line of JSON: bytes in Base64, null where there are none. The headers of public records are
 * left out, since nothing reads them.
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes as they lie there, never compared.
record Recorded(String topic, int partition, long timestamp, byte[] key, byte[] value) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Recorded of(ConsumerRecord<byte[], byte[]> record) {
        return new Recorded(record.topic(), record.partition(), record.timestamp(), record.key(), record.value());
    }

    ProducerRecord<byte[], byte[]> toProduce() {
        return new ProducerRecord<>(topic, partition, timestamp, key, value);
    }

    static void write(List<Recorded> records, OutputStream to) throws IOException {
        try (Writer lines = new OutputStreamWriter(new GZIPOutputStream(to), StandardCharsets.UTF_8)) {
            for (Recorded record : records) {
                lines.write(JSON.writeValueAsString(record) + "\n");
            }
        }
    }

    static List<Recorded> read(InputStream from) throws IOException {
        List<Recorded> records = new ArrayList<>();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(from), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            records.add(JSON.readValue(line, Recorded.class));
        }
        return records;
    }
}
