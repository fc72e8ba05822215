package dev.tocsin.attacks.read.text;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Unread;
import dev.tocsin.attacks.Unread.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides which articles are read. What is set aside is so for a reason that a person can check. */
public final class Gate {
    /** In characters of headline and body: more than any news item, and what a broker takes in one record. */
    public static final int LARGEST = 1_000_000;

    /** Below this share of common English words a text is in another language. */
    private static final double ENGLISH = 0.08;
    /** Shorter texts have too few words for a share to mean anything. */
    private static final int FEW_WORDS = 12;
    /** A wire that says its text is English is believed up to this many words. */
    private static final int MANY_WORDS = 40;

    /** So many common words are enough, whatever else a text holds. */
    private static final int ENGLISH_WORDS = 20;

    private static final WordSet COMMON = WordSet.of(
            "the", "of", "and", "in", "to", "a", "was", "were", "on", "at", "by", "with", "for", "an", "is", "after",
            "that", "from", "as", "have", "has", "had", "are", "be", "it", "he", "his", "when", "their", "near", "they",
            "this", "who", "killed", "people", "police", "said", "two", "killing", "during", "others", "been");

    private Gate() {}

    /** Why the article is set aside, or empty where it is to be read. */
    public static Optional<Unread> refusal(Article article) {
        if (article.headline().isBlank() && article.body().isBlank()) {
            return unread(article, Reason.EMPTY, "it has no words; nothing is read from it");
        }
        int size = article.headline().length() + article.body().length();
        if (size > LARGEST) {
            return unread(
                    article, Reason.TOO_LARGE, size + " characters are more than " + LARGEST + "; it is not read");
        }
        if (isAdvisory(article)) {
            return unread(article, Reason.ADVISORY, "it is a message to editors about another item, not news");
        }
        String language = article.language();
        if (language != null && !language.isBlank() && !isEnglish(language)) {
            return unread(article, Reason.LANGUAGE, "its language is given as " + language + "; only English is read");
        }
        return Optional.empty();
    }

    /** Why the words themselves cannot be read, or empty. */
    public static Optional<Unread> refusal(Article article, List<Sentence> sentences) {
        int words = 0;
        int common = 0;
        for (Sentence s : sentences) {
            for (int i = 0; i < s.size(); i++) {
                if (s.at(i).word().isLetters()) {
                    words++;
                    common += COMMON.has(s.at(i)) ? 1 : 0;
                }
            }
            if (common >= ENGLISH_WORDS) {
                return Optional.empty();
            }
        }
        int enough = article.language() == null ? FEW_WORDS : MANY_WORDS;
        boolean foreign = words >= enough && common < ENGLISH * words;
        return foreign
                ? unread(
                        article,
                        Reason.LANGUAGE,
                        common + " of its " + words + " words are common in English; it is not read")
                : Optional.empty();
    }

    private static boolean isEnglish(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return lower.equals("en")
                || lower.startsWith("en-")
                || lower.startsWith("en_")
                || lower.equals("eng")
                || lower.equals("english")
                || lower.equals("und")
                || lower.equals("mul");
    }

    private static final List<String> ADVISORIES = List.of(
            "kill kill",
            "please kill",
            "please disregard",
            "kindly disregard",
            "disregard the story",
            "disregard the previous",
            "a kill is mandatory",
            "mandatory kill",
            "kill the item",
            "kill the story",
            "story is withdrawn",
            "is hereby withdrawn",
            "has been withdrawn by",
            "there will be no substitute",
            "no substitute story",
            "no substitute will be sent",
            "retract the story",
            "do not use the");

    /** "KILL KILL KILL", "ATTENTION EDITORS - The story ... is withdrawn", "please disregard the item slugged ...". */
    private static boolean isAdvisory(Article article) {
        String headline = start(article.headline());
        String body = start(article.body());
        boolean told = ADVISORIES.stream().anyMatch(words -> headline.contains(words) || body.contains(words));
        return told
                || headline.startsWith("withdrawn:")
                || headline.startsWith("withdrawn -")
                || headline.startsWith("kill:")
                || headline.startsWith("kill -")
                || isToEditors(headline)
                || isToEditors(body) && body.length() < 400 && !body.contains(" - correct");
    }

    private static boolean isToEditors(String start) {
        return start.startsWith("advisory")
                || start.startsWith("attention editors")
                || start.startsWith("eds:")
                || start.startsWith("editors:");
    }

    /** Its first characters, in lower case. */
    private static String start(String text) {
        String words = text.strip();
        return words.substring(0, Math.min(words.length(), 500)).toLowerCase(Locale.ROOT);
    }

    private static Optional<Unread> unread(Article article, Reason reason, String detail) {
        Instant at = article.versionCreatedAt() != null ? article.versionCreatedAt() : article.publishedAt();
        return Optional.of(
                new Unread(article.key(), article.version(), reason, detail, at != null ? at : article.ingestedAt()));
    }
}
