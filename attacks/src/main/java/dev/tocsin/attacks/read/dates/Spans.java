package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.DateBasis;
import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import java.time.LocalDate;

/** Spans of days that a text tells. */
final class Spans {
    private Spans() {}

    static DateSpan wholeMonth(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new DateSpan(first, first.plusMonths(1).minusDays(1), DatePrecision.MONTH, DateBasis.TOLD);
    }

    static DateSpan wholeYear(int year) {
        return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR, DateBasis.TOLD);
    }

    /** Some day of a few; both are inclusive. */
    static DateSpan week(LocalDate from, LocalDate to) {
        return new DateSpan(from, to, DatePrecision.WEEK, DateBasis.TOLD);
    }
}
