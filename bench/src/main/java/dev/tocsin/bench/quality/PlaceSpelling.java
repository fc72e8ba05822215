package dev.tocsin.bench.quality;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares names of places without their writers' habits: Al-Fallujah and Fallujah, Saint Louis and St. Louis. */
final class PlaceSpelling {
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("washington d c", "washington"),
            Map.entry("new york city", "new york"),
            Map.entry("brooklyn", "new york"),
            Map.entry("bronx", "new york"),
            Map.entry("the bronx", "new york"),
            Map.entry("manhattan", "new york"),
            Map.entry("queens", "new york"),
            Map.entry("staten island", "new york"),
            Map.entry("kyiv", "kiev"),
            Map.entry("bengaluru", "bangalore"),
            Map.entry("mumbai", "bombay"),
            Map.entry("kolkata", "calcutta"),
            Map.entry("chennai", "madras"),
            Map.entry("yangon", "rangoon"),
            Map.entry("dnipro", "dnipropetrovsk"));
    private static final Map<String, String> SHORT = Map.of("saint", "st", "mount", "mt", "fort", "ft");
    private static final Pattern ARTICLE = Pattern.compile("\\b(?:al|ar|as|ash|at|ad|az|an|el) (?=\\w{3})");
    private static final Pattern AROUND = Pattern.compile("^near | (?:village|town)$");
    private static final Pattern KIND =
            Pattern.compile("\\b(?:province|governorate|(?:sub)?district|county|state|region"
                    + "|department|oblast|division|agency|prefecture|municipality|regency|subdivision)\\b");
    private static final int LONG = 9;
    private static final int MIDDLING = 5;

    private PlaceSpelling() {}

    /** Lower case, without accents and marks; what stands in brackets is left out. */
    static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\x00-\\x7F]", "")
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("\\(.*?\\)", " ").replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** "Saint Louis (Ferguson)": the postal city and the true place, either of which will do. */
    static List<String> parts(String name) {
        return Arrays.stream(name.split("[()]"))
                .filter(part -> !plain(part).isEmpty())
                .toList();
    }

    /** The bare name, as one word. */
    static String plain(String name) {
        if (name == null) {
            return "";
        }
        String folded = folded(name.replaceAll("['‘’ʻʼʽ]", ""));
        String bare = ARTICLE.matcher(SAME.getOrDefault(folded, folded)).replaceAll("");
        String stripped = KIND.matcher(AROUND.matcher(bare).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return Arrays.stream((stripped.isEmpty() ? bare : stripped).split(" +"))
                .map(word -> SHORT.getOrDefault(word, word))
                .collect(Collectors.joining());
    }

    /**
     * Whether two bare names are of one place.
     *
     * @param transcribed for names out of other scripts: one letter more or less from five letters on, two from nine
     */
    static boolean isSame(String a, String b, boolean transcribed) {
        int shorter = Math.min(a.length(), b.length());
        int slack = !transcribed || shorter < MIDDLING ? 0 : shorter < LONG ? 1 : 2;
        if (a.equals(b) || slack == 0 || a.charAt(0) != b.charAt(0)) {
            return a.equals(b) && !a.isEmpty();
        }
        return distance(a, b) <= slack;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
