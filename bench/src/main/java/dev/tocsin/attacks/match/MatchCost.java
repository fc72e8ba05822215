package dev.tocsin.attacks.match;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Authority;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.Quote;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.ReportStatus;
import dev.tocsin.attacks.Sketch;
import dev.tocsin.attacks.TextPart;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a report costs with few and with many attacks in the store, and how much the store holds of each:
 * {@code MatchCost SMALL LARGE}. News goes on at one pace, one attack a day in each of {@value #CITIES} cities, each
 * told by two outlets; the store grows by the years. The mean over the last reports counts, half as many as the small store holds.
 */
public final class MatchCost {
    private static final int CITIES = 20;
    private static final int TERMS = 40;
    private static final int WORDS = 20_000;

    /** Time on the processor: a busy machine does not blur the comparison. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Random random = new Random(1);
    private final MatchState state = MatchState.inMemory();
    private final Matcher matcher = new Matcher(state);

    private MatchCost() {}

    public static void main(String[] args) {
        int small = Integer.parseInt(args[0]);
        int large = Integer.parseInt(args[1]);
        new MatchCost().microseconds(small, small);
        new MatchCost().microseconds(small, small);
        double few = new MatchCost().microseconds(small, small / 2);
        MatchCost cost = new MatchCost();
        double many = cost.microseconds(large, small / 2);
        System.out.printf(
                Locale.ROOT,
                "%d attacks: %.0f us a report; %d attacks: %.0f us a report; %.2f times; %d bytes of rows an attack%n",
                small,
                few,
                large,
                many,
                many / few,
                cost.bytes() / large);
    }

    private double microseconds(int attacks, int measured) {
        long start = 0;
        for (int i = 0; i < attacks; i++) {
            start = i == attacks - measured ? CLOCK.getCurrentThreadCpuTime() : start;
            matcher.apply(report(i, "a", i));
            matcher.apply(report(i, "b", i));
        }
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1000.0 / (2.0 * measured);
    }

    /** Keys and values as text, which is a little more than they take as Avro. */
    private long bytes() {
        return Stream.of(state.reports(), state.index(), state.claims(), state.attacks())
                .flatMap(rows -> rows.withPrefix(""))
                .mapToLong(
                        row -> row.getKey().length() + row.getValue().toString().length())
                .sum();
    }

    private Report report(int attack, String source, int seed) {
        Random words = new Random(seed);
        int city = attack % CITIES;
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(attack / CITIES);
        Instant published = Instant.parse("2000-01-02T00:00:00Z").plusSeconds(86_400L * (attack / CITIES));
        List<Integer> terms = IntStream.range(0, TERMS)
                .map(i -> random.nextInt(3) == 0 ? random.nextInt(WORDS) : words.nextInt(WORDS))
                .map(word -> Integer.toString(word).hashCode())
                .boxed()
                .toList();
        int dead = 1 + seed % 7;
        Claim killed = new Claim(
                Measure.KILLED,
                Party.VICTIM,
                Group.PEOPLE,
                dead,
                dead,
                Bound.EXACT,
                false,
                Authority.POLICE,
                "police",
                new Quote(TextPart.BODY, 0, 4, "dead"),
                "bench");
        return new Report(
                source + "|" + attack,
                1,
                0,
                ReportStatus.TOLD,
                Basis.REPORT,
                source,
                published,
                published,
                DateSpan.day(day),
                place(city),
                AttackType.BOMBING,
                List.of(killed),
                List.of(),
                List.of(),
                new Sketch(List.of((long) seed), List.of(), List.of(), terms, List.of(), null));
    }

    private static Place place(int city) {
        return new Place(
                "City " + city,
                "geonames:" + city,
                "Province",
                "AF-" + city / 10,
                "Afghanistan",
                "AF",
                30.0 + city / 100.0,
                65.0,
                PlacePrecision.CITY,
                "City",
                null);
    }
}
