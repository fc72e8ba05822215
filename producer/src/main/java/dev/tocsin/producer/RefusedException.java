package dev.tocsin.producer;

/**
 * Leaves a parser at the point where it can go no further; whoever called the parser turns it into a {@link Refusal}
 * with the place, and goes on.
 */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    /** Refuses the whole, for {@code reason}. */
    public RefusedException(String reason) {
        this(0, reason);
    }

    /** Refuses what stands on {@code line}, counted from 1. */
    public RefusedException(int line, String reason) {
        super(reason);
        this.line = line;
    }

    /** The refusal of this, met at {@code place}. */
    public Refusal at(String place) {
        return new Refusal(place, line, getMessage());
    }
}
