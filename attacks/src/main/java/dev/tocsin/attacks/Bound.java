package dev.tocsin.attacks;

/** How firmly a number is said, the firmest first. */
public enum Bound {
    /** "nine"; also a closed range, "between 8 and 11". */
    EXACT,
    /** "at least nine", "more than 20": best is a lower bound, high is open. */
    AT_LEAST,
    /** "up to 50", "nearly 50": best is high, low is open. */
    AT_MOST,
    /** "about 70". */
    ABOUT,
    /** "several", "numerous", a bare plural: a floor of three that never overrides an exact number. */
    VAGUE,
    /**
     * "two more have died": so many beside those told before; low is that many, high is open. It replaces no number: what
     * was said earlier grows by it.
     */
    MORE
}
