package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What joins two reports and what parts them: a decision of matching that can be asked for its reasons.
 *
 * @param areCompared whether they share a token; reports that share none are never compared
 * @param likelihood how likely they are of one attack, 0 to 1; 0 where something bars them from being joined
 * @param bar what bars them however alike they are, in words; null where nothing does
 * @param reasons what speaks for or against it, the weightiest first
 */
public record Why(boolean areCompared, double likelihood, String bar, List<Reason> reasons) {
    private static final String FITS_SIBLING =
            "one of the two articles tells of two attacks, each with its own day and toll, and the other one fits better";

    /**
     * One thing that both reports tell about.
     *
     * @param words what it is: "the same city"
     * @param points natural-log odds: above zero it speaks for one attack, below for two
     */
    public record Reason(String words, double points) {}

    public Why {
        reasons = List.copyOf(reasons);
    }

    /** Compares two reports as matching does, whether or not they stand, and as if their articles told of nothing else. */
    public static Why of(Report one, Report other) {
        return of(one, other, List.of());
    }

    /**
     * Compares two reports as matching does, whether or not they stand.
     *
     * @param siblings what else stands that their articles tell: one of another day and toll that fits better bars them
     */
    public static Why of(Report one, Report other, List<Report> siblings) {
        Signature first = Signature.of(one);
        Signature second = Signature.of(other);
        Map<Feature, Double> features = Pair.of(first, second);
        List<Reason> reasons = new ArrayList<>();
        features.forEach(
                (feature, value) -> reasons.add(new Reason(feature.words(), value * Weights.LEARNED.of(feature))));
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.points)));
        double likelihood = Weights.LEARNED.likelihood(features);
        Bar bar = Bar.between(first, second, features);
        if (bar != null) {
            return new Why(shareToken(one, other), 0, bar.words(), reasons);
        }
        return isSiblings(first, second, siblings, likelihood)
                ? new Why(shareToken(one, other), 0, FITS_SIBLING, reasons)
                : new Why(shareToken(one, other), likelihood, null, reasons);
    }

    /** Of two reports the lower in rank is joined to the higher, so that only its own siblings matter. */
    private static boolean isSiblings(Signature one, Signature other, List<Report> siblings, double likelihood) {
        Signature lower = one.ranksAbove(other) ? other : one;
        Signature higher = lower == one ? other : one;
        List<Signature> own = siblings.stream()
                .filter(report -> report.articleKey().equals(lower.report().articleKey())
                        && !report.key().equals(lower.key()))
                .map(Signature::of)
                .toList();
        return Siblings.fitBetter(lower, own, higher, likelihood, Weights.LEARNED);
    }

    private static boolean shareToken(Report one, Report other) {
        Set<String> shared = new HashSet<>(Tokens.of(one));
        shared.retainAll(Tokens.of(other));
        return !shared.isEmpty();
    }

    /** For a person: one line of judgement, then a line for each reason. */
    public String inWords() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "one attack with a likelihood of %.0f %%", 100 * likelihood));
        text.append(areCompared ? "\n" : ", but never compared: they share no day, place, name or rare word\n");
        if (bar != null) {
            text.append("never joined: ").append(bar).append("\n");
        }
        for (Reason reason : reasons) {
            text.append(String.format(Locale.ROOT, "  %+5.1f  %s%n", reason.points, reason.words));
        }
        return text.toString();
    }
}
