package dev.tocsin.streams;

import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.match.Entry;
import dev.tocsin.attacks.match.Standing;
import dev.tocsin.attacks.match.Told;
import dev.tocsin.attacks.tally.Part;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;

/**
 * What matching and tallying remember; {@link dev.tocsin.attacks.match.MatchState MatchState} and {@link
 * dev.tocsin.attacks.tally.TallyState TallyState} say what of.
 */
record MatchStores(
        Store<Told> reports,
        Store<Entry> index,
        Store<ClaimGroup> claims,
        Store<Standing> attacks,
        Store<Tally> tallies,
        Store<Part> parts) {

    static final String INDEX = "match-index";
    static final String CLAIMS = "claims";

    static MatchStores on(Config.Medium medium) {
        return new MatchStores(
                new Store<>("matched-reports", Told.class, medium),
                new Store<>(INDEX, Entry.class, medium),
                new Store<>(CLAIMS, ClaimGroup.class, medium),
                new Store<>("standing-attacks", Standing.class, medium),
                new Store<>("tallies", Tally.class, medium),
                new Store<>("tally-parts", Part.class, medium));
    }

    /** A supplier of processors that own these stores. */
    <V> ProcessorSupplier<String, V, String, Publication<?>> with(
            Supplier<Processor<String, V, String, Publication<?>>> processors) {
        return new Owning<>(
                processors,
                Set.of(
                        reports.builder(),
                        index.builder(),
                        claims.builder(),
                        attacks.builder(),
                        tallies.builder(),
                        parts.builder()));
    }
}
