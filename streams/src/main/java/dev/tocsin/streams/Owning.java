package dev.tocsin.streams;

import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/** Supplies processors together with the stores they own. */
record Owning<K, V, S>(Supplier<Processor<K, V, String, S>> processors, Set<StoreBuilder<?>> stores)
        implements ProcessorSupplier<K, V, String, S> {
    @Override
    public Processor<K, V, String, S> get() {
        return processors.get();
    }
}
