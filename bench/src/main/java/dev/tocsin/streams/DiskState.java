package dev.tocsin.streams;

import dev.tocsin.attacks.match.MatchState;
import dev.tocsin.attacks.rows.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;

/** What matching remembers, on the stores and within the memory that a deployment keeps it in, in a directory that goes when this is closed. */
public final class DiskState implements AutoCloseable {
    private final Path directory;
    private final MockProcessorContext<String, Publication<?>> context;
    private final List<KeyValueStore<String, ?>> stores = new ArrayList<>();
    private MatchState rows;

    public DiskState() throws IOException {
        directory = Files.createTempDirectory("tocsin-match");
        Properties settings = new Properties();
        settings.put("application.id", "bench");
        settings.put("bootstrap.servers", "localhost:0");
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, RocksDbSettings.class);
        context = new MockProcessorContext<>(settings, new TaskId(0, 0), directory.toFile());
        rows = open();
    }

    private MatchState open() {
        MatchStores all = MatchStores.on(Config.Medium.ROCKSDB);
        return new MatchState(open(all.reports()), open(all.index()), open(all.claims()), open(all.attacks()));
    }

    private <V> Rows<V> open(Store<V> store) {
        KeyValueStore<String, V> opened =
                store.builder().withLoggingDisabled().withCachingDisabled().build();
        opened.init(context.getStateStoreContext(), opened);
        stores.add(opened);
        return new StoreRows<>(opened);
    }

    /** What was got before {@link #restart} is closed. */
    public MatchState rows() {
        return rows;
    }

    /** Closes the stores and opens them again: what they held in memory alone is on disk then. */
    public void restart() {
        closeStores();
        rows = open();
    }

    private void closeStores() {
        stores.forEach(KeyValueStore::close);
        stores.clear();
    }

    /** On disk: nothing of what was put since the last {@link #restart}, as long as it fits in memory. */
    public long bytes() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }

    @Override
    public void close() throws IOException {
        closeStores();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(DiskState::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
