package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Report;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Reports published within days of the day that they tell: none of them goes back to what was weeks before. */
final class NewsOfTheDay {
    /** In days: a misread day is within them. */
    private static final int WEEKS = 21;

    private static final int NEWS_DAYS = 3;

    private NewsOfTheDay() {}

    static boolean areWeeksApart(Report a, Report b) {
        LocalDate one = a.date().date();
        LocalDate other = b.date().date();
        return one != null
                && other != null
                && Math.abs(ChronoUnit.DAYS.between(one, other)) > WEEKS
                && isNewsOf(one, a)
                && isNewsOf(other, b);
    }

    private static boolean isNewsOf(LocalDate day, Report report) {
        return report.publishedAt() != null
                && !LocalDate.ofInstant(report.publishedAt(), ZoneOffset.UTC).isAfter(day.plusDays(NEWS_DAYS));
    }
}
