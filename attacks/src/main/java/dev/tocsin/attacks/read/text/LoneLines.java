package dev.tocsin.attacks.read.text;

import java.util.List;

/**
 * Tells a headline of another story that stands between two paragraphs, or behind the last, without a word that says so. The
 * paragraphs around it end as sentences do; a line among other such lines is of a list, and is the story's own.
 */
final class LoneLines {
    /** In tokens. */
    private static final int LONGEST = 16;

    private static final int SHORTEST = 5;

    /** In sentences: what stands above may be the story's own headline. */
    private static final int TOP = 2;

    /** In paragraphs that end as sentences do. */
    private static final int PROSE = 3;

    private static final long HARM = Sense.mask(Sense.KILL_ED, Sense.KILL_ING, Sense.INJURE_ED, Sense.DIE);

    /** Sentences have such words, and headlines do without them. */
    private static final long SENTENCE = Sense.mask(Sense.BE, Sense.HAVE);

    /** "Millvale: two killed": the heading of a part of the story. */
    private static final WordSet PARTS = WordSet.of(":", "-", "–", "—", "--");

    private final List<Sentence> all;
    private int prose = -1;

    LoneLines(List<Sentence> all) {
        this.all = all;
    }

    boolean isOtherHeadline(int i) {
        Sentence s = all.get(i);
        return i > TOP
                && s.size() <= LONGEST
                && s.size() >= SHORTEST
                && s.hasAny(HARM)
                && !s.hasAny(SENTENCE)
                && !s.has(PARTS)
                && !s.isHeadline()
                && !Line.isStopped(s)
                && Line.isParagraph(all, i)
                && isProse(i - 1)
                && (i + 1 == all.size() || isProse(i + 1) || Line.isStopped(all.get(i + 1)))
                && prose() >= PROSE;
    }

    private boolean isProse(int i) {
        return !all.get(i).isHeadline() && Line.isFullStopped(all.get(i));
    }

    private int prose() {
        if (prose < 0) {
            prose = 0;
            for (int i = 0; i < all.size(); i++) {
                boolean last = i + 1 == all.size()
                        || all.get(i + 1).block() != all.get(i).block();
                prose += last && isProse(i) ? 1 : 0;
            }
        }
        return prose;
    }
}
