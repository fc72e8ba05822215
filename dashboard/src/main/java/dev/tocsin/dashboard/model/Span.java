package dev.tocsin.dashboard.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/** How much time a bar of the time line stands for. */
public enum Span {
    DAY(92),
    /** From Monday to Sunday. */
    WEEK(2 * 366),
    MONTH(12 * 366),
    YEAR(Long.MAX_VALUE);

    private final long mostDays;

    Span(long mostDays) {
        this.mostDays = mostDays;
    }

    /** The shortest span that leaves few enough bars between two days. */
    public static Span fitting(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return Arrays.stream(values())
                .filter(span -> days <= span.mostDays)
                .findFirst()
                .orElse(YEAR);
    }

    /** First day of the span that {@code day} lies in. */
    public LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** Last day of the span that begins with {@code first}, inclusive. */
    public LocalDate last(LocalDate first) {
        return switch (this) {
            case DAY -> first;
            case WEEK -> first.plusDays(6);
            case MONTH -> first.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> first.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    /** The name of the span that begins with {@code first}: that day, or {@code 2022-09}, or {@code 2022}. */
    public String name(LocalDate first) {
        return switch (this) {
            case DAY, WEEK -> first.toString();
            case MONTH -> first.toString().substring(0, 7);
            case YEAR -> first.toString().substring(0, 4);
        };
    }
}
