package dev.tocsin.attacks;

import java.time.Instant;

/**
 * One distinct thing said of an attack, however many say it: measure, party, group, range and bound, with one exemplar
 * and its words. There are few of these however many articles there are, and every counting policy can be computed from
 * them.
 *
 * @param sources how many independent sources have said it
 * @param stillSaidBy how many of them still say it
 * @param authority the best authority that says it
 * @param firstSaidAt inclusive
 * @param lastSaidAt inclusive
 * @param article key of the exemplar's article
 * @param version version of the exemplar's article
 */
public record ClaimGroup(
        Measure measure,
        Party party,
        Group group,
        Integer low,
        Integer high,
        Bound bound,
        boolean part,
        int sources,
        int stillSaidBy,
        Authority authority,
        String attributedTo,
        Instant firstSaidAt,
        Instant lastSaidAt,
        String article,
        long version,
        Quote quote) {

    /** See {@link Claim#isFirm}. */
    public boolean isFirm() {
        return !part && bound != Bound.VAGUE && bound != Bound.MORE;
    }

    /** The number it stands for: the floor, or the ceiling where there is no floor. */
    public int best() {
        return low != null ? low : high;
    }

    /** The same with other numbers, which hold from the time given. */
    public ClaimGroup withNumbers(Integer otherLow, Integer otherHigh, Instant since) {
        return new ClaimGroup(
                measure,
                party,
                group,
                otherLow,
                otherHigh,
                bound,
                part,
                sources,
                stillSaidBy,
                authority,
                attributedTo,
                firstSaidAt,
                since,
                article,
                version,
                quote);
    }

    /** The same without the words that it rests on: where they stand is kept. */
    public ClaimGroup withoutWords() {
        return new ClaimGroup(
                measure,
                party,
                group,
                low,
                high,
                bound,
                part,
                sources,
                stillSaidBy,
                authority,
                attributedTo,
                firstSaidAt,
                lastSaidAt,
                article,
                version,
                quote == null ? null : quote.withoutWords());
    }
}
