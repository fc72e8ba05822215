package dev.tocsin.streams;

import dev.tocsin.attacks.match.MatchState;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.IndexType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * How the stores lie on disk, so that they cost no more in a hundred years than in the first.
 *
 * <ul>
 *   <li>One bound on the memory of all. Without it each store of each partition takes its own: up to 50 MB to read and 48
 *       MB to write, and there are eight stores a partition. Indexes and filters share the bound, and half of it is theirs
 *       before any row's; an index is cut into blocks, since whole ones would push each other out of memory.
 *   <li>Filters that know how keys begin ({@link MatchState#LEAD}), where matching looks for much that is not there. So rows of
 *       its index and claims are read by key, under a prefix, or all in turn, and never between two keys that begin
 *       differently. Whole keys are not in these filters, which keeps them small enough to stay in memory.
 *   <li>Filters for the eldest rows too. Kafka leaves those out, for stores that are mostly asked for what they have; a new
 *       attack is asked for by its id in vain, and without a filter each such look reads the disk.
 * </ul>
 */
public final class RocksDbSettings implements RocksDBConfigSetter {
    private static final long BYTES = 384L << 20;
    private static final long TO_WRITE = 128L << 20;
    private static final boolean STRICT = false;
    private static final int DEFAULT_SHARDS = -1;
    private static final double FOR_INDEXES = 0.5;
    private static final Set<String> WITH_LEADS = Set.of(MatchStores.INDEX, MatchStores.CLAIMS);

    static {
        RocksDB.loadLibrary();
    }

    private static final Cache CACHE = new LRUCache(BYTES, DEFAULT_SHARDS, STRICT, FOR_INDEXES);
    private static final WriteBufferManager WRITES = new WriteBufferManager(TO_WRITE, CACHE);

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        table.setIndexType(IndexType.kTwoLevelIndexSearch);
        table.setPinTopLevelIndexAndFilter(true);
        options.setOptimizeFiltersForHits(false);
        if (WITH_LEADS.contains(store)) {
            options.useFixedLengthPrefixExtractor(MatchState.LEAD);
            table.setWholeKeyFiltering(false);
        }
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(WRITES);
    }

    /** Nothing: what is shared outlives every store. */
    @Override
    public void close(String store, Options options) {}
}
