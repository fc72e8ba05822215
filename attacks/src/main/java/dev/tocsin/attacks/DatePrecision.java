package dev.tocsin.attacks;

/** How closely a report tells when it happened. */
public enum DatePrecision {
    DAY,
    /** Two to seven days. */
    WEEK,
    MONTH,
    YEAR,
    UNKNOWN
}
