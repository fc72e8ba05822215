package dev.tocsin.attacks.revise;

import dev.tocsin.attacks.Report;
import java.util.List;
import java.util.Objects;

/**
 * What is remembered of an article: the edition that stands, and what it tells. It outlives a kill, so that an older
 * version that comes late changes nothing.
 *
 * @param edition null while only another item's word, that it replaces this one, has come
 * @param replacedBy key of the item that stands in for this one, or null; while there is one, this one tells nothing
 * @param told the reports it tells now, with their words, by ordinal
 * @param past the reports it told once and tells no more, withdrawn and without words, by ordinal: so that one that is
 *     told again gets its number back
 * @param nextOrdinal the number of the next report that is new to the article
 */
public record Standing(
        String articleKey, Edition edition, String replacedBy, List<Report> told, List<Report> past, int nextOrdinal) {

    public Standing {
        Objects.requireNonNull(articleKey, "articleKey");
        told = List.copyOf(told);
        past = List.copyOf(past);
    }

    /** Of an article that nothing is known of yet. */
    static Standing unseen(String articleKey) {
        return new Standing(articleKey, null, null, List.of(), List.of(), 0);
    }

    /** Whether {@code other} takes the place of the edition that stands. */
    public boolean yieldsTo(Edition other) {
        return edition == null || other.compareTo(edition) > 0;
    }

    boolean isReplaced() {
        return replacedBy != null;
    }
}
