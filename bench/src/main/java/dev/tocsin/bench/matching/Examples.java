package dev.tocsin.bench.matching;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.match.Feature;
import dev.tocsin.attacks.match.Learning.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Pairs of reports that matching would compare, with whether they are of one incident.
 *
 * @param weight how much each pair counts in learning
 */
record Examples(List<double[]> features, List<Boolean> areSame, double weight) {
    /** A token that more reports share tells nothing new. */
    private static final int MOST_UNDER_A_TOKEN = 200;

    /** All pairs of a set's articles, each by the report that is its main news. */
    static Examples of(DataSet set, double weight) {
        Examples examples = new Examples(new ArrayList<>(), new ArrayList<>(), weight);
        Set<Set<String>> seen = new HashSet<>();
        for (List<Side> together : byToken(set).values()) {
            if (together.size() <= MOST_UNDER_A_TOKEN) {
                examples.addPairs(together, set, seen);
            }
        }
        return examples;
    }

    private static Map<String, List<Side>> byToken(DataSet set) {
        Map<String, List<Side>> byToken = new TreeMap<>();
        for (Report report : mainReports(set)) {
            Side side = new Side(report);
            side.tokens().forEach(token -> byToken.computeIfAbsent(token, key -> new ArrayList<>())
                    .add(side));
        }
        return byToken;
    }

    private static Iterable<Report> mainReports(DataSet set) {
        Map<String, Report> main = new HashMap<>();
        for (Report report : set.reports()) {
            if (set.incidents().containsKey(report.articleKey())) {
                main.merge(report.articleKey(), report, (first, next) -> isNews(first) || !isNews(next) ? first : next);
            }
        }
        return main.values();
    }

    private static boolean isNews(Report report) {
        return report.basis() == Basis.REPORT;
    }

    private void addPairs(List<Side> together, DataSet set, Set<Set<String>> seen) {
        for (int i = 0; i < together.size(); i++) {
            for (int j = 0; j < i; j++) {
                String one = together.get(i).report().articleKey();
                String other = together.get(j).report().articleKey();
                if (seen.add(Set.of(one, other))) {
                    features.add(vector(together.get(i).with(together.get(j))));
                    areSame.add(set.isSame(one, other));
                }
            }
        }
    }

    private static double[] vector(Map<Feature, Double> values) {
        List<Feature> all = List.of(Feature.values());
        double[] vector = new double[all.size()];
        values.forEach((feature, value) -> vector[all.indexOf(feature)] = value);
        return vector;
    }
}
