package dev.tocsin.attacks.match;

import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.Report;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Under what a report can be found. Only reports that share a token are ever compared; there are a few dozen at most,
 * whatever the report says. What fills up over the years is told apart by month, or sought only by who knows no day: so
 * a report meets the news of its own days, however much is known of other years.
 */
final class Tokens {
    private static final int MOST_NAMES = 8;
    private static final int MOST_STREETS = 6;
    private static final int MOST_TERMS = 12;
    /** A longer span is found by its month, and by what else is told. */
    private static final int MOST_DAYS = 8;

    private static final int MOST_DAYS_OF_MONTH = 31;
    /** What lies behind it is a slip, and no day to be found by. */
    private static final int LAST_YEAR = 9999;

    /** Words of two days of neighbouring months lie under both when they are so near. */
    private static final int NEAR_DAYS = 3;

    private static final String NO_MONTH = "";
    private static final int MONTHS_PART = 2;

    private static final String MONTH = "m";
    private static final String SITE = "b";
    private static final String TOLL = "k";

    private final String country;
    private final TreeSet<String> tokens = new TreeSet<>();

    private Tokens(String country) {
        this.country = country;
    }

    /** In order, without repeats. */
    static List<String> of(Report report) {
        Tokens tokens = new Tokens(report.place().countryOrNone());
        tokens.addNames(report);
        tokens.addRarestTerms(report);
        if (Places.isInCity(report.place())) {
            tokens.addCity(report);
        }
        if (report.place().provinceCode() != null) {
            tokens.addDays("p", report.place().provinceCode(), report.date());
        }
        return List.copyOf(tokens.tokens);
    }

    /**
     * Under what a report looks for others.
     *
     * @param tokens under what it is found
     */
    static List<String> soughtBy(Report report, List<String> tokens) {
        return tokens.stream()
                .filter(token -> isForAll(token) || isSought(token, report))
                .toList();
    }

    /** Whether all that stand under the token look there for others too. */
    static boolean isForAll(String token) {
        return !isOfKind(MONTH, token) && !isOfKind(SITE, token) && !isOfKind(TOLL, token);
    }

    /** Whether a report that stands under the token looks there: a month, a site or a toll helps who knows no day. */
    private static boolean isSought(String token, Report report) {
        return isOfKind(MONTH, token) ? !Rank.tellsDayAndCity(report) : Rank.isVague(report);
    }

    /** The month that all who look under the token are of; empty where they may be of any. */
    static String month(String token) {
        return token.split("/", MONTHS_PART + 2)[MONTHS_PART];
    }

    private static boolean isOfKind(String kind, String token) {
        return token.startsWith(kind + "/");
    }

    private void addNames(Report report) {
        report.sketch().names().stream().limit(MOST_NAMES).forEach(name -> add("n", NO_MONTH, Long.toHexString(name)));
    }

    private void addRarestTerms(Report report) {
        List<String> months = months(report);
        for (int term : Background.rarest(report.sketch().terms(), MOST_TERMS)) {
            months.forEach(month -> add("w", month, Integer.toHexString(term)));
        }
    }

    /** The months that it may have been in; of news that tells no month, when it was published. */
    private static List<String> months(Report report) {
        DateSpan date = report.date();
        boolean tells = date.isKnown() && date.days() <= MOST_DAYS_OF_MONTH && isSound(date);
        if (!tells && report.publishedAt() == null) {
            return List.of(NO_MONTH);
        }
        LocalDate published = tells ? null : LocalDate.ofInstant(report.publishedAt(), ZoneOffset.UTC);
        LocalDate first = (tells ? date.earliest() : published).minusDays(NEAR_DAYS);
        LocalDate last = (tells ? date.latest() : published).plusDays(NEAR_DAYS);
        List<String> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(first);
                !month.isAfter(YearMonth.from(last));
                month = month.plusMonths(1)) {
            months.add(month.toString());
        }
        return months;
    }

    private static boolean isSound(DateSpan date) {
        return date.earliest().getYear() >= 0 && date.latest().getYear() <= LAST_YEAR;
    }

    private void addCity(Report report) {
        Place place = report.place();
        String city = place.cityId();
        addDays("d", city, report.date());
        addMonth(city, report.date());
        report.sketch().streets().stream()
                .limit(MOST_STREETS)
                .forEach(street -> add("s", NO_MONTH, city, Long.toHexString(street)));
        String site = Sites.key(place.site());
        if (!site.isEmpty() && place.precision() != PlacePrecision.NEAR) {
            add(SITE, NO_MONTH, city, site);
        }
        Integer killed = Toll.of(report, Measure.KILLED, Party.VICTIM);
        if (killed != null && killed > 0) {
            add(TOLL, NO_MONTH, city, Types.family(report.type()), killed.toString());
        }
    }

    /** Each day, and the day after: what is told of neighbouring days shares a token. */
    private void addDays(String kind, String place, DateSpan date) {
        if (date.isKnown() && date.days() <= MOST_DAYS && date.latest().getYear() <= LAST_YEAR) {
            for (LocalDate day = date.earliest(); !day.isAfter(date.latest().plusDays(1)); day = day.plusDays(1)) {
                add(kind, YearMonth.from(day).toString(), day.toString(), place);
            }
        }
    }

    private void addMonth(String city, DateSpan date) {
        if (date.isKnown()
                && date.earliest().getMonth() == date.latest().getMonth()
                && date.days() <= MOST_DAYS_OF_MONTH) {
            add(MONTH, YearMonth.from(date.earliest()).toString(), city);
        }
    }

    private void add(String kind, String month, String... words) {
        tokens.add(String.join("/", kind, country, month, String.join("/", words)));
    }
}
