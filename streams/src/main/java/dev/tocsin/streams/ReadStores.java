package dev.tocsin.streams;

import dev.tocsin.attacks.revise.Standing;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;

/**
 * What reading remembers.
 *
 * @param standings by article key: which version stands, and what it tells
 * @param embargoed by the end of the embargo: versions that must not count yet
 */
record ReadStores(Store<Standing> standings, Store<Held> embargoed) {

    static ReadStores on(Config.Medium medium) {
        return new ReadStores(
                new Store<>("standing-articles", Standing.class, medium),
                new Store<>("embargoed-articles", Held.class, medium));
    }

    /** A supplier of processors that own these stores. */
    <V> ProcessorSupplier<String, V, String, Publication<?>> with(
            Supplier<Processor<String, V, String, Publication<?>>> processors) {
        return new Owning<>(processors, Set.of(standings.builder(), embargoed.builder()));
    }
}
