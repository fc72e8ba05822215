package dev.tocsin.attacks;

/** What a date rests on. */
public enum DateBasis {
    /** The text names the day, month or year, or a weekday that its publication fixes. */
    TOLD,
    /** News without a day: it happened in the week before it was published, or in the last three days of it. */
    PUBLICATION,
    /** Neither the text nor its publication tells. */
    NONE
}
