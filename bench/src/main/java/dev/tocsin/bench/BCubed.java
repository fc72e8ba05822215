package dev.tocsin.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * B-cubed of a set's articles, as matching puts them together: for each article, which of those put with it belong there,
 * and which of those that belong there are put with it; then the mean.
 */
public record BCubed(double precision, double recall) {
    /**
     * How well the articles were put together.
     *
     * @param gold by article: what it tells of
     * @param told by article, the same articles: what it was put with
     */
    public static BCubed of(Map<String, Set<String>> gold, Map<String, Set<String>> told) {
        return compare(together(gold), together(told));
    }

    private static BCubed compare(Map<String, Set<String>> gold, Map<String, Set<String>> told) {
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, Set<String>> article : gold.entrySet()) {
            Set<String> both = new HashSet<>(article.getValue());
            both.retainAll(told.get(article.getKey()));
            precision += (double) both.size() / told.get(article.getKey()).size();
            recall += (double) both.size() / article.getValue().size();
        }
        return new BCubed(precision / gold.size(), recall / gold.size());
    }

    /** For each article, all that share a label with it, itself among them. */
    private static Map<String, Set<String>> together(Map<String, Set<String>> labels) {
        Map<String, Set<String>> byLabel = new HashMap<>();
        labels.forEach((article, own) -> own.forEach(
                label -> byLabel.computeIfAbsent(label, key -> new HashSet<>()).add(article)));
        Map<String, Set<String>> together = new HashMap<>();
        labels.forEach((article, own) -> own.forEach(label ->
                together.computeIfAbsent(article, key -> new HashSet<>()).addAll(byLabel.get(label))));
        return together;
    }

    /** The harmonic mean of both. */
    public double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "precision %.3f recall %.3f F1 %.3f", precision, recall, f1());
    }
}
