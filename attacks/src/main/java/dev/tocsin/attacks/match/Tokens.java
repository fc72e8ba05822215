package dev.tocsin.attacks.match;

import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * Under what a report can be found. Only reports that share a token are ever compared; there are a few dozen at most,
 * whatever the report says.
 */
final class Tokens {
    private static final int MOST_NAMES = 8;
    private static final int MOST_STREETS = 6;
    private static final int MOST_TERMS = 12;
    /** A longer span is found by its month, and by what else is told. */
    private static final int MOST_DAYS = 8;
    /** What lies behind it is a slip, and no day to be found by. */
    private static final int LAST_YEAR = 9999;

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

    private void addNames(Report report) {
        report.sketch().names().stream().limit(MOST_NAMES).forEach(name -> add("n", Long.toHexString(name)));
    }

    private void addRarestTerms(Report report) {
        Background.rarest(report.sketch().terms(), MOST_TERMS).forEach(term -> add("w", Integer.toHexString(term)));
    }

    private void addCity(Report report) {
        Place place = report.place();
        String city = place.cityId();
        addDays("d", city, report.date());
        addMonth(city, report.date());
        report.sketch().streets().stream()
                .limit(MOST_STREETS)
                .forEach(street -> add("s", city, Long.toHexString(street)));
        String site = Sites.key(place.site());
        if (!site.isEmpty() && place.precision() != PlacePrecision.NEAR) {
            add("b", city, site);
        }
        Integer killed = Toll.of(report, Measure.KILLED, Party.VICTIM);
        if (killed != null && killed > 0) {
            add("k", city, Types.family(report.type()), killed.toString());
        }
    }

    /** Each day, and the day after: what is told of neighbouring days shares a token. */
    private void addDays(String kind, String place, DateSpan date) {
        if (date.isKnown() && date.days() <= MOST_DAYS && date.latest().getYear() <= LAST_YEAR) {
            for (LocalDate day = date.earliest(); !day.isAfter(date.latest().plusDays(1)); day = day.plusDays(1)) {
                add(kind, place, day.toString());
            }
        }
    }

    private void addMonth(String city, DateSpan date) {
        if (date.isKnown() && date.earliest().getMonth() == date.latest().getMonth() && date.days() <= 31) {
            add("m", city, date.earliest().withDayOfMonth(1).toString());
        }
    }

    private void add(String kind, String... words) {
        tokens.add(kind + "/" + country + "/" + String.join("/", words));
    }
}
