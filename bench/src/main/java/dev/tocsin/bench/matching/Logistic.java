package dev.tocsin.bench.matching;

import java.util.List;

/** Logistic regression by Newton's method, with a small pull of every weight toward zero. */
final class Logistic {
    private static final double PULL = 1.0;
    private static final int MOST_STEPS = 30;
    private static final double SMALL = 1e-6;

    private Logistic() {}

    static double[] fit(List<Examples> sets, int size) {
        double[] weights = new double[size];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] gradient = new double[size];
            double[][] curvature = new double[size][size];
            for (int i = 0; i < size; i++) {
                gradient[i] = -PULL * weights[i];
                curvature[i][i] = PULL;
            }
            sets.forEach(examples -> add(examples, weights, gradient, curvature));
            double longest = 0;
            double[] change = solve(curvature, gradient);
            for (int i = 0; i < size; i++) {
                weights[i] += change[i];
                longest = Math.max(longest, Math.abs(change[i]));
            }
            if (longest < SMALL) {
                break;
            }
        }
        return weights;
    }

    private static void add(Examples examples, double[] weights, double[] gradient, double[][] curvature) {
        for (int k = 0; k < examples.features().size(); k++) {
            double[] x = examples.features().get(k);
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += weights[i] * x[i];
            }
            double likelihood = 1 / (1 + Math.exp(-sum));
            double error = examples.weight() * ((examples.areSame().get(k) ? 1 : 0) - likelihood);
            double slope = examples.weight() * likelihood * (1 - likelihood);
            for (int i = 0; i < x.length; i++) {
                gradient[i] += error * x[i];
                for (int j = 0; x[i] != 0 && j < x.length; j++) {
                    curvature[i][j] += slope * x[i] * x[j];
                }
            }
        }
    }

    /** Gauss's elimination, with the greatest pivot. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        for (int c = 0; c < n; c++) {
            swapGreatest(matrix, right, c);
            for (int r = c + 1; r < n; r++) {
                double factor = matrix[r][c] / matrix[c][c];
                right[r] -= factor * right[c];
                for (int k = c; factor != 0 && k < n; k++) {
                    matrix[r][k] -= factor * matrix[c][k];
                }
            }
        }
        double[] solution = new double[n];
        for (int r = n - 1; r >= 0; r--) {
            double rest = right[r];
            for (int k = r + 1; k < n; k++) {
                rest -= matrix[r][k] * solution[k];
            }
            solution[r] = rest / matrix[r][r];
        }
        return solution;
    }

    private static void swapGreatest(double[][] matrix, double[] right, int c) {
        int greatest = c;
        for (int r = c + 1; r < right.length; r++) {
            greatest = Math.abs(matrix[r][c]) > Math.abs(matrix[greatest][c]) ? r : greatest;
        }
        double[] row = matrix[c];
        matrix[c] = matrix[greatest];
        matrix[greatest] = row;
        double number = right[c];
        right[c] = right[greatest];
        right[greatest] = number;
    }
}
