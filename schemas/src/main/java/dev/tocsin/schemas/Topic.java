package dev.tocsin.schemas;

import org.apache.kafka.common.serialization.Serde;

/**
 * A topic: its name, what its records hold, and how it is kept.
 *
 * @param name with its prefix
 * @param partitions never changes for a deployment, since keys would move between partitions
 */
public record Topic<K, V>(String name, Serde<K> keys, Serde<V> values, int partitions, Retention retention) {}
