package dev.tocsin.attacks.read.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Blanks what is left of a web page in a text: tags, character references, and the marks of text that was decoded as
 * Windows-1252, or should have been. The result is as long as the text, so that every offset points to the same character in both.
 */
public final class Markup {
    /** No tag or reference that is longer, in characters: a lone less-than sign then means itself. */
    private static final int LONGEST_TAG = 2_000;

    private static final int LONGEST_REFERENCE = 9;

    private static final Map<String, Character> NAMED = Map.ofEntries(
            Map.entry("amp", '&'),
            Map.entry("quot", '"'),
            Map.entry("apos", '\''),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'),
            Map.entry("nbsp", ' '),
            Map.entry("rsquo", '\''),
            Map.entry("lsquo", '\''),
            Map.entry("ldquo", '"'),
            Map.entry("rdquo", '"'),
            Map.entry("ndash", '–'),
            Map.entry("mdash", '—'),
            Map.entry("hellip", '…'));

    /** UTF-8 read as Windows-1252, all of three characters. */
    private static final Map<String, Character> MISREAD =
            Map.of("â€™", '\'', "â€˜", '\'', "â€œ", '"', "â€\u009d", '"', "â€“", '–', "â€”", '—', "â€¦", '…');

    /** What Windows-1252 has at 0x80 to 0x9F, where Unicode has control characters; a space where it has nothing. */
    private static final String WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private static final char FIRST_CONTROL = '\u0080';
    private static final char LAST_CONTROL = '\u009f';

    /** Elements that end a paragraph. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
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

    private final String text;
    private final char[] plain;

    private Markup(String text) {
        this.text = text;
        plain = text.toCharArray();
    }

    /** The text with every mark replaced by as many spaces, line ends or by the character it stands for. */
    static String blanked(String text) {
        boolean marked =
                text.indexOf('<') >= 0 || text.indexOf('&') >= 0 || text.indexOf("â€") >= 0 || hasControls(text);
        return marked ? new Markup(text).blanked() : text;
    }

    private String blanked() {
        for (int i = 0; i < plain.length; ) {
            i = switch (plain[i]) {
                case '<' -> tag(i);
                case '&' -> reference(i);
                case 'â' -> misread(i);
                default -> i + 1;
            };
        }
        for (int i = 0; i < plain.length; i++) {
            plain[i] = isControl(plain[i]) ? WINDOWS.charAt(plain[i] - FIRST_CONTROL) : plain[i];
        }
        return new String(plain);
    }

    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(char c) {
        return c >= FIRST_CONTROL && c <= LAST_CONTROL;
    }

    private int tag(int at) {
        char next = at + 1 < plain.length ? plain[at + 1] : ' ';
        int end = Character.isLetter(next) || next == '/' || next == '!' ? end('>', at, LONGEST_TAG) : -1;
        if (end < 0) {
            return at + 1;
        }
        fill(at, end + 1, BLOCKS.contains(element(at)) ? '\n' : ' ');
        return end + 1;
    }

    private String element(int tag) {
        int from = tag + (plain[tag + 1] == '/' ? 2 : 1);
        int to = from;
        while (to < plain.length && Character.isLetterOrDigit(plain[to])) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private int reference(int at) {
        int end = end(';', at, LONGEST_REFERENCE);
        Character meant = end < 0 ? null : meaning(text.substring(at + 1, end));
        return meant == null ? at + 1 : put(meant, at, end + 1);
    }

    private static Character meaning(String reference) {
        if (!reference.startsWith("#")) {
            return NAMED.get(reference);
        }
        boolean hex = reference.startsWith("#x") || reference.startsWith("#X");
        try {
            int code = Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10);
            return code < ' ' || code > Character.MAX_VALUE ? null : Character.valueOf((char) code);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private int misread(int at) {
        Character meant = at + 3 > plain.length ? null : MISREAD.get(text.substring(at, at + 3));
        return meant == null ? at + 1 : put(meant, at, at + 3);
    }

    /** The character last, behind spaces: what follows it often belongs to it, as the s of a possessive does. */
    private int put(char meant, int from, int to) {
        fill(from, to - 1, ' ');
        plain[to - 1] = meant;
        return to;
    }

    private void fill(int from, int to, char with) {
        Arrays.fill(plain, from, to, with);
    }

    /** Where the character comes next, within so many; -1 where it does not. */
    private int end(char c, int from, int within) {
        int to = Math.min(plain.length, from + within);
        for (int i = from + 1; i < to; i++) {
            if (plain[i] == c) {
                return i;
            }
            if (plain[i] == plain[from]) {
                return -1;
            }
        }
        return -1;
    }
}
