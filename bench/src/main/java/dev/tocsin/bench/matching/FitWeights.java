package dev.tocsin.bench.matching;

import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.match.Feature;
import dev.tocsin.attacks.match.Learning;
import dev.tocsin.attacks.match.MatchState;
import dev.tocsin.attacks.match.Matcher;
import dev.tocsin.bench.BCubed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Learns the weights of matching: {@code FitWeights weights.txt FOLDER... -- FOLDER...}. The sets behind the dashes tell
 * each attack once; they are told a second time, and count for less. Prints B-cubed of matching each set with weights
 * that were learned on each other one, and writes those learned on all.
 */
public final class FitWeights {
    private static final double WEIGHT_OF_RETOLD = 0.3;
    private static final int WINDOW = 40;
    private static final double[] SHIFTS = {-0.5, 0, 0.5};

    /**
     * Weeks that may be the same are the weakest evidence there is, and local news of shootings, thin in time and place,
     * overrates it: chosen so that of 4,105 different attacks all over the world next to none are joined.
     */
    private static final double CAUTION = -1.6;

    /**
     * A report that stands alone by mistake is counted as an attack too many, one that is joined by mistake takes one
     * away: of several readinesses to join, the one at which the questions of both sets of local news are answered best.
     */
    private static final double READINESS = 0.3;

    private final List<DataSet> sets = new ArrayList<>();
    private final List<Examples> examples = new ArrayList<>();
    private final List<Examples> retold = new ArrayList<>();

    private FitWeights() {}

    public static void main(String[] args) throws IOException {
        FitWeights fit = new FitWeights();
        boolean isRetold = false;
        for (int i = 1; i < args.length; i++) {
            if (args[i].equals("--")) {
                isRetold = true;
            } else {
                fit.load(DataSet.of(Path.of(args[i])), isRetold);
            }
        }
        fit.check();
        Files.writeString(Path.of(args[0]), text(fit.weights(fit.examples, READINESS)));
    }

    private void load(DataSet set, boolean isRetold) {
        if (isRetold) {
            retold.add(Examples.of(Retelling.of(set), WEIGHT_OF_RETOLD));
        } else {
            sets.add(set);
            examples.add(Examples.of(set, 1));
        }
    }

    /** Learned on one, tried on all, with a little more or less readiness to join. */
    private void check() {
        for (int i = 0; i < sets.size(); i++) {
            for (double shift : SHIFTS) {
                Map<Feature, Double> learned = weights(List.of(examples.get(i)), shift);
                for (DataSet set : sets) {
                    System.out.printf(
                            Locale.ROOT,
                            "learned on %s, shifted by %.1f, tried on %s: %s%n",
                            sets.get(i).name(),
                            shift,
                            set.name(),
                            together(set, learned));
                }
            }
        }
    }

    /** How well matching puts a set's articles together with these weights. */
    private static BCubed together(DataSet set, Map<Feature, Double> weights) {
        MatchState state = MatchState.inMemory();
        Matcher matcher = Learning.matcher(state, WINDOW, weights);
        set.reports().forEach(matcher::apply);
        Map<String, Set<String>> found = new HashMap<>();
        for (Report report : set.reports()) {
            found.computeIfAbsent(report.articleKey(), key -> new HashSet<>())
                    .add(state.reports().get(report.key()).attackId());
        }
        Map<String, Set<String>> told = new HashMap<>();
        set.incidents().keySet().forEach(article -> told.put(article, found.getOrDefault(article, Set.of(article))));
        return BCubed.of(set.incidents(), told);
    }

    private Map<Feature, Double> weights(List<Examples> from, double shift) {
        List<Examples> all = new ArrayList<>(from);
        all.addAll(retold);
        double[] fitted = Logistic.fit(all, Feature.values().length);
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        int next = 0;
        for (Feature feature : Feature.values()) {
            weights.put(feature, fitted[next++]);
        }
        weights.merge(Feature.ALWAYS, shift, Double::sum);
        weights.merge(Feature.DAYS_FIT, CAUTION, Double::sum);
        return weights;
    }

    private static String text(Map<Feature, Double> weights) {
        StringBuilder text = new StringBuilder(
                "# How much each feature speaks for one attack, in natural-log odds. Written by bench's FitWeights.\n");
        for (Feature feature : Feature.values()) {
            text.append(String.format(Locale.ROOT, "%s %.3f%n", feature, weights.get(feature)));
        }
        return text.toString();
    }
}
