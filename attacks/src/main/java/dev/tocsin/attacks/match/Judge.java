package dev.tocsin.attacks.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Decides which report a report is joined to: the best of those above it in rank that share a token with it, if that is
 * likely enough. A vague report is joined only where no other attack fits nearly as well.
 */
final class Judge {
    /** Likelihood from which two reports are of one attack; calibrated with the weights. */
    static final double LIKELY = 0.5;
    /** Likelihood from which a vague report may be of another attack. */
    static final double POSSIBLE = 0.25;
    /** By how much the best attack must fit a vague report better than the next. */
    private static final double MARGIN = 0.2;

    /** Likelihood from which the next attack may come nearer than the margin: the two are then most often one, told twice. */
    private static final double SURE = 0.9;

    static final int MOST_RIVALS = 5;

    private final Index index;
    private final Nodes nodes;
    private final Weights weights;
    private final int window;

    /** Of all that share a token only the first {@code window} in rank are looked at: no story is too big to match in. */
    Judge(Index index, Nodes nodes, Weights weights, int window) {
        this.index = index;
        this.nodes = nodes;
        this.weights = weights;
        this.window = window;
    }

    /** How likely two reports are of one attack; 0 where something bars them from being joined at all. */
    double score(Signature a, Signature b) {
        return score(a, b, weights);
    }

    static double score(Signature a, Signature b, Weights weights) {
        Map<Feature, Double> features = Pair.of(a, b);
        double likelihood = weights.likelihood(features);
        return Bar.between(a, b, features) == null ? likelihood : 0;
    }

    /** What the report is joined to. It depends on what those above it in rank came to, and on what its siblings tell. */
    Decision decide(Signature signature) {
        List<Fit> fits = fits(signature);
        if (fits.isEmpty()) {
            return Decision.ALONE;
        }
        Fit best = fits.get(0);
        if (!signature.isVague()) {
            return best.score >= LIKELY ? new Decision(best.key, best.score, List.of()) : Decision.ALONE;
        }
        List<Fit> others = firstOfEachOtherAttack(fits, best);
        if (best.score >= LIKELY && isClear(best.score, others.isEmpty() ? 0 : others.get(0).score)) {
            return new Decision(best.key, best.score, List.of());
        }
        List<String> rivals = new ArrayList<>(List.of(best.key));
        others.stream().limit(MOST_RIVALS - 1).forEach(fit -> rivals.add(fit.key));
        return Decision.alone(rivals);
    }

    /**
     * Whether the best attack fits so much better than the next that the two are not level: by a margin, or, where it is
     * hardly in doubt, with half the doubt.
     */
    static boolean isClear(double best, double next) {
        return next <= best - MARGIN || best >= SURE && 2 * (1 - best) <= 1 - next;
    }

    /** Whether the candidate is rather what a sibling of the report tells of. */
    boolean fitsSibling(Signature signature, List<Signature> siblings, Signature candidate, double score) {
        return Siblings.fitBetter(signature, siblings, candidate, score, weights);
    }

    private record Fit(String key, String rank, double score) {}

    /** All that fit at all, the best first; none that fits a sibling better. */
    private List<Fit> fits(Signature signature) {
        List<Fit> fits = new ArrayList<>();
        List<Signature> siblings = null;
        for (Signature candidate : candidates(signature)) {
            double score = score(signature, candidate);
            if (score >= POSSIBLE) {
                siblings = siblings == null ? nodes.siblings(signature) : siblings;
                if (!fitsSibling(signature, siblings, candidate, score)) {
                    fits.add(new Fit(candidate.key(), candidate.rank(), score));
                }
            }
        }
        fits.sort(Comparator.comparingDouble((Fit fit) -> -fit.score).thenComparing(fit -> fit.rank));
        return fits;
    }

    private Iterable<Signature> candidates(Signature signature) {
        Map<String, Signature> found = new TreeMap<>();
        for (String token : signature.seeks()) {
            for (String key : window(token)) {
                Signature candidate = nodes.signature(key);
                if (candidate.ranksAbove(signature)) {
                    found.put(key, candidate);
                } else {
                    break;
                }
            }
        }
        return found.values();
    }

    /** The reports under a token that others may be joined to. */
    List<String> window(String token) {
        return index.first(Index.byToken(token), window);
    }

    private List<Fit> firstOfEachOtherAttack(List<Fit> fits, Fit best) {
        Map<String, Fit> firsts = new TreeMap<>();
        String attack = nodes.get(best.key).attackId();
        for (Fit fit : fits) {
            String other = nodes.get(fit.key).attackId();
            if (!Objects.equals(other, attack)) {
                firsts.putIfAbsent(other, fit);
            }
        }
        return firsts.values().stream()
                .sorted(Comparator.comparingDouble((Fit fit) -> -fit.score).thenComparing(fit -> fit.rank))
                .toList();
    }
}
