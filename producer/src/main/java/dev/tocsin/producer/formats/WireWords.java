package dev.tocsin.producer.formats;

import dev.tocsin.attacks.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What agencies say in words rather than in a field: CORRECTED, HOLD, KILL, STORY WITHDRAWN at the head of an item or in its note
 * to editors, and advisories that speak of another item ("please kill item …"). UPDATE 2, REFILE and REPEAT change
 * nothing: a newer version is usable as it is.
 *
 * <p>The words of command are capitals at the very beginning and stand alone; "GUNMEN KILL NINE" and "Police hold three" are
 * news.
 */
public final class WireWords {
    /** What the words ask for. */
    public enum Call {
        NOTHING,
        CORRECT,
        HOLD,
        KILL
    }

    private static final String LEAD =
            "^[^\\p{L}]*(?:(?:BC|ADV|ADVISORY|ATTENTION|ATTN|EDITORS?|EDS|NOTE|URGENT|BULLETIN|MANDATORY|STORY|ITEM|PHOTO)\\b\\W*){0,6}";
    private static final String ITEM =
            "(?:items?|stor(?:y|ies)|articles?|reports?|texts?|cop(?:y|ies)|dispatch(?:es)?|versions?)";

    private static final List<Pattern> KILL_HEADS = List.of(
            Pattern.compile("\\bKILL\\W+KILL\\b"),
            Pattern.compile(LEAD + "KILL\\s*(?:$|[:\\-\\u2013\\u2014(/]|ADVISORY|NOTICE)"),
            Pattern.compile("^\\W*(?:MANDATORY|STORY|BULLETIN)\\W+KILL(?:ED)?\\b"),
            Pattern.compile(LEAD + "WITHDRAWN\\s*(?:$|[:\\-\\u2013\\u2014(/])"),
            Pattern.compile("\\b(?:STORY|ITEM|ARTICLE) WITHDRAWN\\b"));
    private static final List<Pattern> KILL_WORDS = List.of(
            Pattern.compile("(?i)\\bplease (?:kill|withdraw|retract|delete|disregard)\\b[^.]{0,40}\\b" + ITEM + "\\b"),
            Pattern.compile(
                    "(?i)\\b(?:this|the|our|above|previous|earlier) (?:story|item|article|dispatch|copy)\\b[^.]{0,80}"
                            + "\\b(?:was|is|has been|must be|should be) (?:killed|withdrawn|retracted)\\b"));

    private static final List<Pattern> HOLD_HEADS = List.of(
            Pattern.compile("\\bHOLD\\W+HOLD\\b"),
            Pattern.compile(LEAD + "HOLD\\s*(?:$|[:\\-\\u2013\\u2014(/]|FOR RELEASE)"));
    private static final List<Pattern> HOLD_WORDS =
            List.of(Pattern.compile("(?i)\\b(?:please|must) hold\\b[^.]{0,40}\\b" + ITEM + "\\b"));

    private static final List<Pattern> CORRECTION_HEADS = List.of(
            Pattern.compile(LEAD + "CORRECT(?:ED|ION|S)\\b"),
            Pattern.compile("(?i)^\\W*correct(?:ed|ion)\\s*[:\\-\\u2013\\u2014(]"),
            Pattern.compile("(?i)[(\\[](?:corrected|correction)[)\\]]"));
    private static final List<Pattern> CORRECTION_WORDS = List.of(Pattern.compile("(?i)\\bcorrect(?:s|ed|ing|ion)\\b"));

    /** Only a short body can be a request, and of a long one only its first words a command: further on, it tells of things. */
    private static final int LONGEST_COMMAND = 500;

    private static final int FIRST_WORDS = 60;

    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:kill|hold|withdraw|retract|delete|disregard|withdrawn|killed)\\b"
                    + "[^.\\n\"“]{0,40}?\\b" + ITEM
                    + "\\b\\W{0,3}(?:(?:no|number|id|guid|slugged|headlined|titled|with the headline)\\b\\W{0,3}){0,2}"
                    + "(?:[\"“](?<quoted>[^\"”\\n]{3,200})[\"”]|(?<token>(?:[A-Za-z]{2,8} )?[^\\s\"“”,;]*\\d[^\\s\"“”,;]*))");
    private static final Pattern ADDRESS = Pattern.compile("\\b(?:urn|tag):[^\\s\"”<>,;]+|\\bhttps?://[^\\s\"”<>,;]+");

    private WireWords() {}

    /** What the words of {@code article} ask for; the more severe where they say two things. */
    public static Call callOf(Article article) {
        if (asks(article, KILL_HEADS, KILL_WORDS)) {
            return Call.KILL;
        }
        if (asks(article, HOLD_HEADS, HOLD_WORDS)) {
            return Call.HOLD;
        }
        boolean corrects = found(CORRECTION_HEADS, article.headline())
                || found(CORRECTION_HEADS, note(article))
                || found(CORRECTION_WORDS, note(article));
        return corrects ? Call.CORRECT : Call.NOTHING;
    }

    private static boolean asks(Article article, List<Pattern> heads, List<Pattern> words) {
        List<String> texts = List.of(article.headline(), note(article), commandIn(article.body()));
        return found(heads, firstWords(article.body()))
                || texts.stream().anyMatch(text -> found(heads, text) || found(words, text));
    }

    /**
     * What the words of an advisory name: ids, numbers with and without the agency's name before them, headlines in quotes; the
     * surest first. Empty where it names nothing, and so can only mean itself.
     */
    public static List<String> named(Article article) {
        String text = article.headline() + "\n" + note(article) + "\n" + commandIn(article.body());
        List<String> names = new ArrayList<>();
        ADDRESS.matcher(text).results().forEach(found -> names.add(trimmed(found.group())));
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            if (named.group("quoted") != null) {
                names.add(named.group("quoted").strip());
            } else {
                addSpellings(names, trimmed(named.group("token")));
            }
        }
        return names.stream().distinct().toList();
    }

    /** Whether {@code name} can be nothing but an item's id. */
    public static boolean isAddress(String name) {
        return ADDRESS.matcher(name).matches();
    }

    private static void addSpellings(List<String> names, String token) {
        names.add(token);
        int space = token.indexOf(' ');
        if (space > 0) {
            String agency = token.substring(0, space).toLowerCase(Locale.ROOT);
            String number = token.substring(space + 1);
            names.addAll(List.of(number, agency + number, agency + "-" + number, agency + ":" + number));
        }
    }

    private static String trimmed(String token) {
        return token.replaceAll("[.)\\]!?:]+$", "");
    }

    private static String commandIn(String body) {
        return body.length() <= LONGEST_COMMAND ? body.strip() : "";
    }

    private static String firstWords(String body) {
        return body.substring(0, Math.min(body.length(), FIRST_WORDS));
    }

    private static String note(Article article) {
        return article.editorNote() == null ? "" : article.editorNote();
    }

    private static boolean found(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }
}
