package dev.tocsin.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.match.Entry;
import dev.tocsin.attacks.rows.MemoryRows;
import dev.tocsin.attacks.rows.Rows;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreRowsTest {
    private static final int KEYS = 3_000;
    private static final int FILES = 5;
    private static final int LONGEST_KEY = 14;

    @TempDir
    private Path directory;

    private final Random random = new Random(1);

    @ParameterizedTest
    @ValueSource(strings = {MatchStores.INDEX, "any-other"})
    void whatFiltersKnowHidesNoRow(String name) {
        KeyValueStore<String, Entry> store = store(name);
        Rows<Entry> onDisk = new StoreRows<>(store);
        Rows<Entry> inMemory = new MemoryRows<>();
        for (int row = 0; row < KEYS; row++) {
            String key = letters(1 + random.nextInt(LONGEST_KEY));
            onDisk.put(key, new Entry(key));
            inMemory.put(key, new Entry(key));
            if (row % (KEYS / FILES) == 0) {
                store.commit(Map.of());
            }
        }
        for (int look = 0; look < KEYS; look++) {
            String prefix = letters(random.nextInt(LONGEST_KEY));
            assertThat(rows(onDisk, prefix)).as("rows under \"%s\"", prefix).isEqualTo(rows(inMemory, prefix));
            assertThat(onDisk.get(prefix)).isEqualTo(inMemory.get(prefix));
        }
        store.close();
    }

    private KeyValueStore<String, Entry> store(String name) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:0");
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, RocksDbSettings.class);
        var context = new MockProcessorContext<String, String>(settings, new TaskId(0, 0), directory.toFile());
        KeyValueStore<String, Entry> store = new Store<>(name, Entry.class, Config.Medium.ROCKSDB)
                .builder()
                .withLoggingDisabled()
                .withCachingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        return store;
    }

    private static <V> List<Map.Entry<String, V>> rows(Rows<V> rows, String prefix) {
        try (Stream<Map.Entry<String, V>> found = rows.withPrefix(prefix)) {
            return found.toList();
        }
    }

    /** Of two letters, so that many keys begin alike; an empty prefix is the prefix of all. */
    private String letters(int count) {
        StringBuilder letters = new StringBuilder();
        random.ints(count, 0, 2).forEach(letter -> letters.append((char) ('a' + letter)));
        return letters.toString();
    }
}
