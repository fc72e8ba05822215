package dev.tocsin.attacks;

/**
 * The range a number of people is known in; low &lt;= best &lt;= high always. Where nobody gives a number there is no
 * estimate: null, not zero.
 *
 * @param atLeast true where best itself is only a lower bound
 */
public record Estimate(int low, int best, int high, boolean atLeast) {
    public Estimate {
        if (low < 0 || low > best || best > high) {
            throw new IllegalArgumentException(low + " <= " + best + " <= " + high + " does not hold");
        }
    }

    public static Estimate exactly(int number) {
        return new Estimate(number, number, number, false);
    }
}
