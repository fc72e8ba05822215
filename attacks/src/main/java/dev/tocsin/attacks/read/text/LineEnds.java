package dev.tocsin.attacks.read.text;

/** Tells a line that ends because something ends there, a headline or a byline, from one that was full. */
final class LineEnds {
    private LineEnds() {}

    /**
     * Whether the next line's first word would still have stood on the line that ends: the next line shows how wide a
     * line may be. Copy that is wrapped to a width never ends a line so.
     *
     * @param end offset behind the line's last word
     * @param next offset of the next line's first word
     * @param nextEnd offset behind that word
     */
    static boolean isMeant(String text, int end, int next, int nextEnd) {
        int begin = text.lastIndexOf('\n', end - 1) + 1;
        int stop = text.indexOf('\n', nextEnd);
        int width = (stop < 0 ? text.length() : stop) - next;
        return end - begin + 1 + nextEnd - next <= width;
    }
}
