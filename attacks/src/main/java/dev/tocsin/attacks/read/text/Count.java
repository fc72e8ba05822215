package dev.tocsin.attacks.read.text;

import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.Claim;

/**
 * How many, by the codebook's table of numbers.
 *
 * @param low least, or null ("up to 50")
 * @param high most, or null ("at least nine")
 */
public record Count(Integer low, Integer high, Bound bound) {
    /** Most counts are of a few people: made once. */
    private static final Count[] FEW = few();

    public static final Count SEVERAL = new Count(3, null, Bound.VAGUE);
    public static final Count ONE = exactly(1);
    public static final Count NONE = exactly(0);

    public static Count exactly(int number) {
        return number >= 0 && number < FEW.length ? FEW[number] : new Count(number, number, Bound.EXACT);
    }

    private static Count[] few() {
        Count[] few = new Count[100];
        for (int number = 0; number < few.length; number++) {
            few[number] = new Count(number, number, Bound.EXACT);
        }
        return few;
    }

    public int best() {
        return low != null ? low : high;
    }

    public boolean isVague() {
        return bound == Bound.VAGUE;
    }

    public boolean isPlausible() {
        return best() >= 0 && best() <= Claim.GREATEST && (high == null || high <= Claim.GREATEST);
    }

    /** Both together; vague parts make the sum a lower bound. */
    public Count plus(Count other) {
        Integer sumLow = low == null || other.low == null ? null : Integer.valueOf(low + other.low);
        Integer sumHigh = high == null || other.high == null ? null : Integer.valueOf(high + other.high);
        if (sumLow == null && sumHigh == null) {
            return new Count(best() + other.best(), null, Bound.AT_LEAST);
        }
        return new Count(sumLow, sumHigh, weaker(bound, other.bound));
    }

    /** With so many taken off. */
    public Count minus(int others) {
        return new Count(
                low == null ? null : Integer.valueOf(low - others),
                high == null ? null : Integer.valueOf(high - others),
                bound);
    }

    private static Bound weaker(Bound a, Bound b) {
        if (a == b) {
            return a;
        }
        return a == Bound.VAGUE || b == Bound.VAGUE || a == Bound.AT_LEAST || b == Bound.AT_LEAST
                ? Bound.AT_LEAST
                : a == Bound.EXACT ? b : a;
    }
}
