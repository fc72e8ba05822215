package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Report;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The way in for programs that learn from articles with answers how matching weighs what two reports have in common, and
 * how rare words are. What they learn lies beside this class: {@code weights.txt} and {@code background.bin}.
 */
public final class Learning {
    private Learning() {}

    /** One report as matching looks at it. */
    public static final class Side {
        private final Signature signature;

        public Side(Report report) {
            signature = Signature.of(report);
        }

        public Report report() {
            return signature.report();
        }

        /** Only reports that share one of these are ever compared. */
        public List<String> tokens() {
            return signature.tokens();
        }

        /** What this report and another have in common and what parts them: only features that are not zero. */
        public Map<Feature, Double> with(Side other) {
            return Pair.of(signature, other.signature);
        }
    }

    /**
     * A matcher that judges by other weights than those learned last.
     *
     * @param weights natural-log odds; 0 for a feature that has none
     * @param window how many reports it looks at for each token that a report shares with others
     */
    public static Matcher matcher(MatchState state, int window, Map<Feature, Double> weights) {
        return new Matcher(state, window, new Weights(weights));
    }

    /**
     * How rare words are, in the form of {@code background.bin}.
     *
     * @param texts the distinct terms of each, as {@link dev.tocsin.attacks.Sketch} has them
     */
    public static byte[] background(Collection<Set<Integer>> texts) {
        return Background.of(texts);
    }
}
