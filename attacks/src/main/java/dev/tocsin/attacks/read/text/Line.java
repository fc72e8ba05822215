package dev.tocsin.attacks.read.text;

import java.util.List;

/** A sentence that stands alone between two line ends, or is looked at as if it did. */
final class Line {
    /** In tokens. A longer one is no headline of another story, and no credit. */
    static final int HEADLINE = 24;

    private static final WordSet BULLETS = WordSet.of("•", "·", "*", "-", "–", "—", ">", "“", "\"", "(", "[", "|");
    private static final WordSet CLOSING = WordSet.of("\"", "”", "’", "'", ")", "]");
    private static final WordSet STOPS = WordSet.of(".", "!", "?", ":", ";", "…");

    private Line() {}

    /** Whether the body's sentence of that number has its lines to itself. */
    static boolean isOwn(List<Sentence> all, int i) {
        return !all.get(i).isHeadline() && isLineEnd(all, i - 1) && isLineEnd(all, i);
    }

    private static boolean isLineEnd(List<Sentence> all, int i) {
        return i < 0
                || i + 1 == all.size()
                || all.get(i).isHeadline()
                || all.get(i + 1).at(0).breaksBefore() > 0;
    }

    /** Whether blank lines stand around it. */
    static boolean isParagraph(List<Sentence> all, int i) {
        int block = all.get(i).block();
        return (i == 0 || all.get(i - 1).block() != block)
                && (i + 1 == all.size() || all.get(i + 1).block() != block);
    }

    /** Its first word or number, behind bullets and brackets. */
    static int begin(Sentence s) {
        int i = 0;
        while (i < s.size() && BULLETS.has(s.at(i))) {
            i++;
        }
        return i;
    }

    /** Whether it ends as sentences do, and headlines do not. */
    static boolean isStopped(Sentence s) {
        Token last = last(s);
        return STOPS.has(last) || last.word().text().endsWith(".");
    }

    /** Whether it ends with a full stop. */
    static boolean isFullStopped(Sentence s) {
        return last(s).word().text().endsWith(".");
    }

    private static Token last(Sentence s) {
        int last = s.size() - 1;
        while (last > 0 && CLOSING.has(s.at(last))) {
            last--;
        }
        return s.at(last);
    }

    static boolean isShort(Sentence s) {
        return s.size() <= HEADLINE;
    }
}
