package dev.tocsin.attacks;

/**
 * A sum of estimates.
 *
 * @param atLeast in how many of the summed attacks best is only a lower bound
 */
public record Sum(long low, long best, long high, int atLeast) {
    public static final Sum ZERO = new Sum(0, 0, 0, 0);

    /** With the estimate added; the same where it is null, that is not known. */
    public Sum plus(Estimate estimate) {
        return estimate == null ? this : add(estimate, 1);
    }

    /** With the estimate taken out again; the same where it is null. */
    public Sum minus(Estimate estimate) {
        return estimate == null ? this : add(estimate, -1);
    }

    private Sum add(Estimate e, int sign) {
        return new Sum(
                low + sign * (long) e.low(),
                best + sign * (long) e.best(),
                high + sign * (long) e.high(),
                atLeast + (e.atLeast() ? sign : 0));
    }
}
