package dev.tocsin.attacks.read.text;

/**
 * The line a wire begins with: "KABUL, Afghanistan (AP) - ", "Kabul [Afghanistan], March 19 : ". It tells where the
 * article was written, which is only a weak hint of where it happened.
 */
public final class Dateline {
    /** In tokens. */
    private static final int LONGEST = 16;

    /** In characters: longer lines before the first sentence are no credits. */
    private static final int CREDIT = 60;

    /** So many lines at most stand before the first sentence. */
    private static final int CREDITS = 4;

    private static final WordSet DASHES = WordSet.of("-", "–", "—", "--", ":");
    private static final WordSet BULLETS = WordSet.of("*", "•", "-", "–", "—", "--", ":");
    private static final WordSet MARKS = WordSet.of(".", "[", "]");

    private static final long JOINTS = Sense.mask(Sense.COMMA, Sense.AND);

    private Dateline() {}

    /** The token behind the sentence's dateline; 0 where it has none. */
    public static int end(Sentence s) {
        boolean named = false;
        for (int i = 0; i < Math.min(LONGEST, s.size()); i++) {
            Token token = s.at(i);
            if (i == 0 && BULLETS.has(token)) {
                continue;
            }
            if (DASHES.has(token)) {
                return named ? i + 1 : 0;
            }
            boolean line = token.capital() || token.isDigits() || token.isAny(JOINTS);
            if (!line && !MARKS.has(token)) {
                return 0;
            }
            named |= token.capital();
        }
        return 0;
    }

    /** Whether the sentence is an item of a list, with its place before it: "* KOHAT - A bomber attacked ...". */
    public static boolean isItem(Sentence s) {
        boolean begins = !s.isHeadline() && s.at(0).breaksBefore() > 0;
        return begins && !isFirst(s) && end(s) > 0;
    }

    /** Whether nothing stands before it but lines that are no sentences, such as who wrote it. */
    private static boolean isFirst(Sentence s) {
        int lines = 0;
        for (int i = s.at(0).start() - 1; i >= 0; i--) {
            char c = s.text().charAt(i);
            if (c > ' ') {
                int begin = s.text().lastIndexOf('\n', i) + 1;
                if (".:!?)".indexOf(c) >= 0 || i - begin > CREDIT || ++lines > CREDITS) {
                    return false;
                }
                i = begin;
            }
        }
        return true;
    }
}
