package dev.tocsin.attacks.read.text;

import java.util.Locale;
import java.util.Set;

/** Takes out of a text what is left of a web page: tags and character references. */
final class Markup {
    /** No tag that is longer, in characters: a lone less-than sign then means itself. */
    private static final int LONGEST_TAG = 2_000;

    /** Elements that end a paragraph. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "tr",
            "td",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "section",
            "article",
            "header",
            "footer",
            "figure",
            "figcaption",
            "aside");

    /** Elements within a word or a sentence. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "cite", "em", "font", "i", "mark", "q", "small", "span", "strong", "sup", "time", "u");

    private final String text;
    private final Rewriting plain;

    private Markup(String text) {
        this.text = text;
        plain = new Rewriting(text.length());
    }

    /** The text without marks; a blank line stands where a paragraph's element begins or ends. */
    static PlainText without(PlainText marked) {
        String text = marked.text();
        return text.indexOf('<') < 0 && text.indexOf('&') < 0
                ? marked
                : marked.rewritten(new Markup(text).withoutMarks());
    }

    private Rewriting withoutMarks() {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = c == '<' ? tag(i) : c == '&' ? reference(i) : i;
            if (end == i) {
                plain.put(c, i, i + 1);
                end++;
            }
            i = end;
        }
        return plain;
    }

    /** The offset behind the tag that begins there; where none does, the same. */
    private int tag(int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        int end = Character.isLetter(next) || next == '/' || next == '!' ? end(at) : -1;
        if (end < 0) {
            return at;
        }
        String element = element(at);
        if (!INLINE.contains(element)) {
            plain.put(BLOCKS.contains(element) ? "\n\n" : element.equals("br") ? "\n" : " ", at, end + 1);
        }
        return end + 1;
    }

    private String element(int tag) {
        int from = tag + (text.charAt(tag + 1) == '/' ? 2 : 1);
        int to = from;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private int reference(int at) {
        CharacterReference reference = CharacterReference.at(text, at);
        if (reference == null) {
            return at;
        }
        plain.put(reference.meaning(), at, reference.end());
        return reference.end();
    }

    /** Where the tag closes; -1 where it does not, or another opens before. */
    private int end(int from) {
        int to = Math.min(text.length(), from + LONGEST_TAG);
        for (int i = from + 1; i < to; i++) {
            if (text.charAt(i) == '>') {
                return i;
            }
            if (text.charAt(i) == '<') {
                return -1;
            }
        }
        return -1;
    }
}
