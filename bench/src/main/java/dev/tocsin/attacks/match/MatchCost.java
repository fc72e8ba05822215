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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What a report costs with few and with many attacks in the store: {@code MatchCost SMALL LARGE}. Each attack is told by
 * two outlets, one attack a day in each city; the mean over the last tenth of the reports counts.
 */
public final class MatchCost {
    private static final int CITIES = 500;
    private static final int TERMS = 40;
    private static final int WORDS = 20_000;

    private final Random random = new Random(1);
    private final Matcher matcher = new Matcher(MatchState.inMemory());

    private MatchCost() {}

    public static void main(String[] args) {
        int small = Integer.parseInt(args[0]);
        int large = Integer.parseInt(args[1]);
        new MatchCost().microseconds(small * 10);
        double few = new MatchCost().microseconds(small);
        double many = new MatchCost().microseconds(large);
        System.out.printf(
                Locale.ROOT,
                "%d attacks: %.0f us a report; %d attacks: %.0f us a report; %.2f times%n",
                small,
                few,
                large,
                many,
                many / few);
    }

    private double microseconds(int attacks) {
        long start = 0;
        int from = attacks * 9 / 10;
        for (int i = 0; i < attacks; i++) {
            start = i == from ? System.nanoTime() : start;
            int seed = i;
            matcher.apply(report(i, "a", seed));
            matcher.apply(report(i, "b", seed));
        }
        return (System.nanoTime() - start) / 1000.0 / (2.0 * (attacks - from));
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
