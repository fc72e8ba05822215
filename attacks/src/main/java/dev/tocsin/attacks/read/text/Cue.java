package dev.tocsin.attacks.read.text;

/** What some words of a sentence say about the sentence's part in its article. The words stand in {@code cues.tsv}. */
public enum Cue {
    ACCIDENT,
    DISASTER,
    DISEASE,
    BEAST,
    DRILL,
    METAPHOR,
    HOAX,
    /** Figures of a year or a country. */
    STATISTICS,
    /** The attack did not come about. */
    FOILED,
    /** A trial, sentence or appeal: the attack lies back. */
    COURT,
    ANNIVERSARY,
    /** The sentence looks back. */
    HISTORY,
    /** A number over several attacks or days. */
    TOTAL,
    /** The sentence goes over to another attack. */
    ELSEWHERE,
    /** Words that look like {@link #ELSEWHERE} and go on with the same attack: "in another car". */
    ALONGSIDE,
    SAME_DAY,
    /** What follows within the sentence is another attack. */
    SHIFT,
    /** What follows is the page's own: other headlines, forms. */
    PAGE_END,
    /** The line is the page's own. */
    PAGE_LINE;

    /** Those of harm that is no attack's. */
    static final long OF_NO_ATTACK = mask(ACCIDENT, DISASTER, DISEASE, BEAST, DRILL, METAPHOR, HOAX);

    /** There are at most 64. Never stored, so that the order of cues is free to change. */
    @SuppressWarnings("EnumOrdinal")
    final long bit = 1L << ordinal();

    private static long mask(Cue... cues) {
        long mask = 0;
        for (Cue cue : cues) {
            mask |= cue.bit;
        }
        return mask;
    }
}
