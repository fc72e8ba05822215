package dev.tocsin.attacks.read.text;

/**
 * A text as it is read, without what a page, a printer or a wrong decoding left in it, and where each of its characters
 * came from: every quote points into the text as it arrived.
 */
final class PlainText {
    private final String original;
    private final String text;

    /** Where each character's origin begins and ends in the original; null where both texts are the same. */
    private final int[] starts;

    private final int[] ends;

    PlainText(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static PlainText of(String original, Lexicon lexicon) {
        PlainText asItCame = new PlainText(original, original, null, null);
        return WrappedLines.joined(Letters.plain(Misread.undone(Markup.without(asItCame))), lexicon);
    }

    String text() {
        return text;
    }

    /** Offset into the original of the first character of what stands at an offset. */
    int start(int at) {
        return starts == null ? at : starts[at];
    }

    /** Offset into the original behind the last character of what ends at an offset. */
    int end(int at) {
        return ends == null ? at : ends[at - 1];
    }

    /** The original's characters from one of its offsets to another. */
    String original(int start, int end) {
        return original.substring(start, end);
    }

    /** The text made anew from this one's characters, in their order. */
    PlainText rewritten(Rewriting rewriting) {
        int size = rewriting.size();
        int[] from = new int[size];
        int[] to = new int[size];
        for (int i = 0; i < size; i++) {
            from[i] = start(rewriting.from(i));
            to[i] = end(rewriting.to(i));
        }
        return new PlainText(original, rewriting.text(), from, to);
    }
}
