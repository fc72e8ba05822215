package dev.tocsin.attacks;

/** Whether an article still tells a report. */
public enum ReportStatus {
    TOLD,
    /** The article's standing version no longer tells it, or the article was withdrawn. */
    WITHDRAWN
}
