package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Article;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whose story an article is. Papers print an agency's text under its credit, in a dateline or at the end; all of them
 * share one lineage and count as one source. Without a credit a story is its source's own.
 */
public final class Lineage {
    private static final Map<String, String> AGENCIES = Map.ofEntries(
            Map.entry("ap", "ap"),
            Map.entry("associated press", "ap"),
            Map.entry("the associated press", "ap"),
            Map.entry("afp", "afp"),
            Map.entry("agence france-presse", "afp"),
            Map.entry("reuters", "reuters"),
            Map.entry("thomson reuters", "reuters"),
            Map.entry("ani", "ani"),
            Map.entry("pti", "pti"),
            Map.entry("ians", "ians"),
            Map.entry("xinhua", "xinhua"),
            Map.entry("dpa", "dpa"),
            Map.entry("upi", "upi"),
            Map.entry("efe", "efe"),
            Map.entry("tass", "tass"),
            Map.entry("interfax", "interfax"),
            Map.entry("anadolu agency", "anadolu"),
            Map.entry("ansa", "ansa"),
            Map.entry("cnn", "cnn"),
            Map.entry("press association", "pa"),
            Map.entry("kyodo", "kyodo"),
            Map.entry("bloomberg", "bloomberg"),
            Map.entry("khaama press", "khaama press"));

    /** Datelines and credits stand in the first or the last so many characters. */
    private static final int EDGE = 220;

    /** Up to three words, the first with a capital. */
    private static final Pattern CREDIT = Pattern.compile("\\p{Lu}[\\p{L}.&]*(?:[ -][\\p{L}.&]+){0,2}");

    /** Nothing but names and numbers, as in "KABUL, Afghanistan, Aug. 7 ". */
    private static final Pattern PLACE_AND_DAY =
            Pattern.compile("\\s*\\p{Lu}{2}[^\\s]*(?:\\s+(?:\\p{Lu}[^\\s]*|\\d[^\\s]*|of|and|the|de|del))*\\s*");

    private Lineage() {}

    static String of(Article article) {
        if (article.credit() != null && !article.credit().isBlank()) {
            String credit = article.credit().strip().toLowerCase(Locale.ROOT);
            return AGENCIES.getOrDefault(credit, credit);
        }
        String dateline = article.dateline() == null ? "" : article.dateline();
        String agency = bracketed(dateline + " " + head(article.body()));
        agency = agency == null ? credited(tail(article.body())) : agency;
        String source = article.source().toLowerCase(Locale.ROOT);
        return agency == null || isOwn(agency, source) ? source : agency;
    }

    /** "NAIROBI (Savanna Post) -" in savannapost.com: a paper's own story, as are those without a dateline. */
    private static boolean isOwn(String agency, String source) {
        return !AGENCIES.containsValue(agency) && letters(source).startsWith(letters(agency));
    }

    private static String letters(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** "KABUL, Sept 5 (Reuters) -", "NEW YORK (AP) —". */
    private static String bracketed(String text) {
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close < 0 || close - open > 30) {
                continue;
            }
            String credit = text.substring(open + 1, close).strip().toLowerCase(Locale.ROOT);
            if (AGENCIES.containsKey(credit)) {
                return AGENCIES.get(credit);
            }
            if (isDateline(text, open, close)) {
                return credit;
            }
        }
        return null;
    }

    /** Whether what stands in brackets ends a dateline, and so is an agency's name, known or not. */
    private static boolean isDateline(String text, int open, int close) {
        int behind = close + 1;
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        boolean dash = behind < text.length() && "-–—:".indexOf(text.charAt(behind)) >= 0;
        return dash
                && PLACE_AND_DAY.matcher(text.substring(0, open)).matches()
                && CREDIT.matcher(text.substring(open + 1, close)).matches();
    }

    /** "(With inputs from ANI)", "Copyright 2016 The Associated Press". */
    private static String credited(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int inputs = Math.max(lower.lastIndexOf("inputs from "), lower.lastIndexOf("contributed by "));
        if (inputs >= 0) {
            String name = lower.substring(
                            lower.indexOf("from ", inputs) >= 0 ? lower.indexOf("from ", inputs) + 5 : inputs)
                    .replaceAll("[^a-z -].*", "")
                    .strip();
            if (AGENCIES.containsKey(name)) {
                return AGENCIES.get(name);
            }
        }
        boolean copyright = lower.contains("copyright") || lower.contains("©");
        return copyright && lower.contains("associated press")
                ? "ap"
                : copyright && lower.contains("reuters") ? "reuters" : null;
    }

    private static String head(String body) {
        return body.substring(0, Math.min(EDGE, body.length()));
    }

    private static String tail(String body) {
        return body.substring(Math.max(0, body.length() - EDGE));
    }
}
