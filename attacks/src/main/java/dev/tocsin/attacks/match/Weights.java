package dev.tocsin.attacks.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each feature speaks for one attack, learned on development sets: a logistic regression. {@code bench} has the
 * program that fits them.
 */
final class Weights {
    static final Weights LEARNED = load("weights.txt");

    private final EnumMap<Feature, Double> weights;

    Weights(Map<Feature, Double> weights) {
        this.weights = new EnumMap<>(weights);
    }

    /** How likely two reports with these features are of one attack, 0 to 1. */
    double likelihood(Map<Feature, Double> features) {
        double sum = 0;
        for (Map.Entry<Feature, Double> feature : features.entrySet()) {
            sum += of(feature.getKey()) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }

    double of(Feature feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    private static Weights load(String name) {
        EnumMap<Feature, Double> weights = new EnumMap<>(Feature.class);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Weights.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int blank = line.indexOf(' ');
                    weights.put(Feature.valueOf(line.substring(0, blank)), Double.valueOf(line.substring(blank)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return new Weights(weights);
    }
}
