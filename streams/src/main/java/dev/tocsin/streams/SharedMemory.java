package dev.tocsin.streams;

import dev.tocsin.attacks.match.MatchState;
import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.IndexType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * One bound on the memory of all stores on disk. Without it each store of each partition takes its own: up to 50 MB to
 * read and 48 MB to write, and there are eight stores a partition. Indexes and filters share the bound, and are cut into
 * blocks: whole, those of a few million rows would push each other out of it, and each look would read them again.
 *
 * <p>Filters know how keys begin, too: most of what matching looks for under a prefix is not there. So rows may be read by
 * key, by prefix or all of them; what lies between two keys that begin differently may be found only in part.
 */
public final class SharedMemory implements RocksDBConfigSetter {
    private static final long BYTES = 256L << 20;
    private static final boolean STRICT = false;
    private static final int DEFAULT_SHARDS = -1;
    private static final double FOR_INDEXES = 0.1;

    static {
        RocksDB.loadLibrary();
    }

    private static final Cache CACHE = new LRUCache(BYTES, DEFAULT_SHARDS, STRICT, FOR_INDEXES);
    private static final WriteBufferManager WRITES = new WriteBufferManager(BYTES / 2, CACHE);

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        table.setIndexType(IndexType.kTwoLevelIndexSearch);
        table.setPartitionFilters(true);
        table.setPinTopLevelIndexAndFilter(true);
        options.setTableFormatConfig(table);
        options.useFixedLengthPrefixExtractor(MatchState.LEAD);
        options.setWriteBufferManager(WRITES);
    }

    /** Nothing: what is shared outlives every store. */
    @Override
    public void close(String store, Options options) {}
}
