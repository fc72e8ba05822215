package dev.tocsin.attacks;

/**
 * The words a claim rests on, and where they stand in the untouched original.
 *
 * @param part the text the offsets count in
 * @param start UTF-16 offset of the first character, inclusive
 * @param end UTF-16 offset behind the last character, exclusive
 * @param words exactly the characters from start to end; empty where they must not be kept
 */
public record Quote(TextPart part, int start, int end, String words) {
    public Quote {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a quote runs from " + start + " to " + end);
        }
    }

    /** The same place without its words: for topics that outlive a withdrawal. */
    public Quote withoutWords() {
        return new Quote(part, start, end, "");
    }
}
