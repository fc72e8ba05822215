package dev.tocsin.attacks;

import java.util.Objects;

/**
 * One number an article states about one attack, with the words it rests on.
 *
 * @param low the least it allows, or null where it sets no floor ("up to 50")
 * @param high the most it allows, or null where it is open ("at least nine")
 * @param part true where the number is a part of another claim's whole ("including three officers"): kept for those
 *     who count by group, never added to the whole
 * @param trend whether it is told as moved since others were
 * @param attributedTo who says so in the article's words ("Russian Foreign Ministry"), or null
 * @param rule the name of the reading rule that found it
 */
public record Claim(
        Measure measure,
        Party party,
        Group group,
        Integer low,
        Integer high,
        Bound bound,
        boolean part,
        Trend trend,
        Authority authority,
        String attributedTo,
        Quote quote,
        String rule) {

    /** More people than any attack has ever killed; a greater number is a slip, and the reader leaves it out. */
    public static final int GREATEST = 100_000;

    public Claim {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(trend, "trend");
        Objects.requireNonNull(authority, "authority");
        if (low == null && high == null) {
            throw new IllegalArgumentException("a claim gives a number");
        }
        requirePlausible(low);
        requirePlausible(high);
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException("from " + low + " to " + high + " is no range");
        }
    }

    private static void requirePlausible(Integer number) {
        if (number != null && (number < 0 || number > GREATEST)) {
            throw new IllegalArgumentException(number + " is no number of people");
        }
    }

    /** Whether it gives the whole by a number: neither vague, nor a part, nor only those beside the ones told before. */
    public boolean isFirm() {
        return !part && bound != Bound.VAGUE && bound != Bound.MORE;
    }

    /** The number it stands for: the floor, or the ceiling where there is no floor. */
    public int best() {
        return low != null ? low : high;
    }
}
