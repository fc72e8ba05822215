package dev.tocsin.attacks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * When an attack happened, as closely as its report tells.
 *
 * @param earliest first local day it may have happened on, inclusive; null where not known
 * @param latest last local day, inclusive; null where not known
 */
public record DateSpan(LocalDate earliest, LocalDate latest, DatePrecision precision, DateBasis basis) {

    public static final DateSpan UNKNOWN = new DateSpan(null, null, DatePrecision.UNKNOWN, DateBasis.NONE);

    public DateSpan {
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(basis, "basis");
        if ((earliest == null) != (latest == null)) {
            throw new IllegalArgumentException("a span has both ends or none");
        }
        if (earliest == null && precision == DatePrecision.DAY) {
            throw new IllegalArgumentException("a day that is known has a date");
        }
        if (earliest != null && earliest.isAfter(latest)) {
            throw new IllegalArgumentException("from " + earliest + " to " + latest + " is no span");
        }
    }

    /** The one day, told by the text. */
    public static DateSpan day(LocalDate day) {
        return new DateSpan(day, day, DatePrecision.DAY, DateBasis.TOLD);
    }

    /** The day, or null unless it is known. */
    public LocalDate date() {
        return precision == DatePrecision.DAY && earliest.equals(latest) ? earliest : null;
    }

    public boolean isKnown() {
        return earliest != null;
    }

    /** Days from the first to the last, both counted; 0 where not known. */
    public long days() {
        return isKnown() ? ChronoUnit.DAYS.between(earliest, latest) + 1 : 0;
    }

    /** Whether some day lies in both; false where either is not known. */
    public boolean overlaps(DateSpan other) {
        return isKnown() && other.isKnown() && !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }
}
