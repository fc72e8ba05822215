package dev.tocsin.attacks;

/** Whether a number is told as one that has moved since others were told, and so takes their place. */
public enum Trend {
    /** Told as it is. */
    STEADY,
    /** "The toll has risen to twelve": no lower number told before stands any longer. */
    RISEN,
    /** "lowered the toll to nine": no higher number told before stands any longer. */
    FALLEN,
    /** "corrected the toll to nine": no other number told before stands any longer. */
    REVISED;

    /** Whether a number told before, by whomever, no longer stands. */
    public boolean replaces(int before, int now) {
        return switch (this) {
            case STEADY -> false;
            case RISEN -> before < now;
            case FALLEN -> before > now;
            case REVISED -> before != now;
        };
    }
}
