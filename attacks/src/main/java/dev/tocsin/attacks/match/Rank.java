package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.Report;

/**
 * Which of two reports is joined to the other: the vaguer to the more precise, so that "in Gaza this week" never bridges
 * two attacks. Written as text: what sorts first ranks highest. It follows from the report alone.
 */
final class Rank {
    /** Ranks from here on lack the day or the city: they are joined only where it is clear to which attack. */
    private static final char FIRST_VAGUE = '2';

    private static final String FIRM = "f";

    /** What the ranks of vague reports begin with. */
    static final String VAGUE = "v";

    private Rank() {}

    static String of(Report report) {
        return (isVague(report) ? VAGUE : FIRM)
                + precision(report)
                + (report.basis() == Basis.REPORT ? 0 : 1)
                + poverty(report)
                + Order.hash(report.key());
    }

    static boolean isVague(Report report) {
        return precision(report) >= FIRST_VAGUE;
    }

    static boolean tellsDayAndCity(Report report) {
        return precision(report) == '0';
    }

    private static char precision(Report report) {
        DatePrecision date = report.date().precision();
        if (Places.isInCity(report.place())) {
            return switch (date) {
                case DAY -> '0';
                case WEEK -> '1';
                case MONTH -> '2';
                case YEAR, UNKNOWN -> '3';
            };
        }
        boolean inProvince = report.place().precision() == PlacePrecision.PROVINCE;
        return inProvince && date == DatePrecision.DAY ? '4' : inProvince ? '5' : '6';
    }

    /** How much is not told: 0 where names, streets, a site and a toll are. */
    private static int poverty(Report report) {
        int told = 0;
        told += report.sketch().names().isEmpty() ? 0 : 1;
        told += report.sketch().streets().isEmpty() ? 0 : 1;
        told += report.place().site() == null ? 0 : 1;
        told += Toll.of(report, Measure.KILLED, Party.VICTIM) == null ? 0 : 1;
        return 4 - told;
    }
}
