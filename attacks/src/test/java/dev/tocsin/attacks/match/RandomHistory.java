package dev.tocsin.attacks.match;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Authority;
import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.DateBasis;
import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Sketch;
import dev.tocsin.attacks.Trend;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Histories of a few attacks in a few cities, told by a few sources, precisely or vaguely, then corrected, withdrawn and
 * told again: small enough that everything meets everything.
 */
final class RandomHistory {
    private static final LocalDate MONDAY = LocalDate.of(2022, 9, 5);
    private final Random random;

    RandomHistory(Random random) {
        this.random = random;
    }

    List<Report> reports(int number) {
        return IntStream.range(0, number).mapToObj(i -> next()).toList();
    }

    private Report next() {
        int article = random.nextInt(12);
        ReportBuilder report = ReportBuilder.report("s" + article % 5, "a" + article)
                .ordinal(random.nextInt(3) == 0 ? 1 : 0)
                .version(random.nextInt(4))
                .lineage("agency" + article % 4)
                .toldAt(Instant.parse("2022-09-05T10:00:00Z").plusSeconds(3600L * random.nextInt(100)))
                .publishedAt(published())
                .at(place())
                .on(date())
                .type(pick(AttackType.BOMBING, AttackType.SUICIDE_BOMBING, AttackType.SHOOTING, AttackType.UNKNOWN))
                .sketch(sketch());
        if (random.nextInt(5) == 0) {
            report.withdrawn();
        }
        if (random.nextInt(4) == 0) {
            report.mention();
        }
        if (random.nextInt(2) == 0) {
            report.killed(pick(3, 4, 5));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            report.claim(
                    pick(Measure.values()),
                    random.nextInt(4) == 0 ? Party.PERPETRATOR : Party.VICTIM,
                    random.nextInt(5),
                    pick(Bound.EXACT, Bound.EXACT, Bound.AT_LEAST, Bound.VAGUE, Bound.MORE),
                    pick(Authority.values()),
                    null,
                    random.nextInt(3) == 0 ? pick(Trend.values()) : Trend.STEADY);
        }
        return report.build();
    }

    private Instant published() {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> Instant.parse("2022-11-06T00:00:00Z");
            default -> Instant.parse("2022-09-06T00:00:00Z");
        };
    }

    private Place place() {
        String site = random.nextInt(3) == 0 ? null : pick("Russian embassy", "the embassy of Russia", "Fatima mosque");
        return switch (random.nextInt(8)) {
            case 0 -> ReportBuilder.city("Herat", 1140026, "AF", "11", site);
            case 1 ->
                new Place(
                        null,
                        null,
                        "Kabul",
                        "AF-13",
                        "Afghanistan",
                        "AF",
                        null,
                        null,
                        PlacePrecision.PROVINCE,
                        "",
                        null);
            case 2 ->
                new Place(null, null, null, null, "Afghanistan", "AF", null, null, PlacePrecision.COUNTRY, "", null);
            default -> ReportBuilder.city("Kabul", 1138958, "AF", "13", site);
        };
    }

    private DateSpan date() {
        LocalDate day = MONDAY.plusDays(random.nextInt(3) + (random.nextInt(6) == 0 ? 24 : 0));
        return switch (random.nextInt(8)) {
            case 0 -> DateSpan.UNKNOWN;
            case 1 -> new DateSpan(day.minusDays(6), day, DatePrecision.WEEK, DateBasis.PUBLICATION);
            case 2 ->
                new DateSpan(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 9, 30), DatePrecision.MONTH, DateBasis.TOLD);
            default -> DateSpan.day(day);
        };
    }

    private Sketch sketch() {
        List<Long> names = new ArrayList<>();
        List<Integer> terms = new ArrayList<>();
        IntStream.range(0, random.nextInt(3)).forEach(i -> names.add((long) random.nextInt(6)));
        IntStream.range(0, random.nextInt(10)).forEach(i -> terms.add(random.nextInt(20)));
        if (random.nextInt(3) == 0) {
            int story = 100 * (1 + random.nextInt(2));
            IntStream.range(0, 40).forEach(i -> terms.add(story + i));
        }
        return new Sketch(names, List.of(random.nextInt(60)), List.of(), terms, List.of(), null);
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
