package dev.tocsin.attacks.read.text;

import java.util.Locale;

/**
 * Joins the halves of a word that was parted at the end of a line ("explo-" and "sion"), and takes away the marks before
 * the lines of a letter that is quoted ("> Four people were").
 */
final class WrappedLines {
    private final String text;
    private final Lexicon lexicon;
    private final Rewriting joined;

    private WrappedLines(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        joined = new Rewriting(text.length());
    }

    static PlainText joined(PlainText wrapped, Lexicon lexicon) {
        String text = wrapped.text();
        boolean changes = text.contains("-\n") || text.startsWith(">") || text.contains("\n>");
        return changes ? wrapped.rewritten(new WrappedLines(text, lexicon).joined()) : wrapped;
    }

    private Rewriting joined() {
        boolean lineBegins = true;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int next = c == '-' ? halfEnd(i) : i;
            if (next > i) {
                if (isHyphenMeant(i, next)) {
                    joined.put(c, i, next);
                }
                i = next;
            } else {
                if (c != '>' || !lineBegins) {
                    joined.put(c, i, i + 1);
                }
                i++;
            }
            lineBegins = c == '\n' || lineBegins && (c == '>' || c == ' ');
        }
        return joined;
    }

    /** Where the word goes on that a hyphen at the end of its line parts; the hyphen's own offset where none does. */
    private int halfEnd(int hyphen) {
        int next = hyphen + 1;
        if (hyphen == 0 || next >= text.length() || text.charAt(next) != '\n') {
            return hyphen;
        }
        next++;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean parted = Character.isLetterOrDigit(text.charAt(hyphen - 1))
                && next < text.length()
                && Character.isLetter(text.charAt(next));
        return parted ? next : hyphen;
    }

    /** "year-" and "old", "al-" and "Shabab"; but not "north" and "ern", which are no two words. */
    private boolean isHyphenMeant(int hyphen, int next) {
        String left = text.substring(wordStart(hyphen), hyphen);
        String right = text.substring(next, wordEnd(next));
        if (Character.isUpperCase(right.charAt(0)) && !left.equals(left.toUpperCase(Locale.ROOT))) {
            return true;
        }
        boolean whole = lexicon.knows(left + right);
        boolean compound = left.indexOf('-') >= 0 || Character.isDigit(left.charAt(left.length() - 1));
        return compound || !whole && lexicon.knows(left) && lexicon.knows(right);
    }

    private int wordStart(int hyphen) {
        int start = hyphen;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return start;
    }

    private int wordEnd(int next) {
        int end = next;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
