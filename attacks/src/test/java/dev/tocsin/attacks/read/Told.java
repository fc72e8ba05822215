package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Report;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report tells, field by field, in the few words that the texts of the tests use for it ("killed 3+"). */
public final class Told {
    private static final List<String> NUMBERS =
            List.of("killed", "injured", "perpetratorsKilled", "perpetratorsInjured");

    private Told() {}

    /** All its whole numbers: "killed 3; injured 5, 7". */
    public static String numbers(Report report) {
        return NUMBERS.stream()
                .map(field -> field(report, field))
                .filter(told -> told.contains(" "))
                .collect(Collectors.joining("; "));
    }

    /** Its numbers without regard to who attacked whom: "on both sides killed 2". */
    public static String onBothSides(Report report) {
        return Stream.of(Measure.KILLED, Measure.INJURED)
                .filter(measure -> people(report, measure) > 0)
                .map(measure ->
                        "on both sides " + measure.name().toLowerCase(Locale.ROOT) + " " + people(report, measure))
                .collect(Collectors.joining("; "));
    }

    private static int people(Report report, Measure measure) {
        return Arrays.stream(Party.values())
                .mapToInt(party -> report.claims().stream()
                        .filter(claim -> claim.measure() == measure && claim.party() == party && !claim.part())
                        .mapToInt(Claim::best)
                        .max()
                        .orElse(0))
                .sum();
    }

    /** The field's name and its value, or its name alone where nothing is told of it. */
    public static String field(Report report, String field) {
        String value =
                switch (field) {
                    case "killed" -> whole(report, Measure.KILLED, Party.VICTIM);
                    case "injured" -> whole(report, Measure.INJURED, Party.VICTIM);
                    case "perpetratorsKilled" -> whole(report, Measure.KILLED, Party.PERPETRATOR);
                    case "perpetratorsInjured" -> whole(report, Measure.INJURED, Party.PERPETRATOR);
                    case "killedParts" -> parts(report, Measure.KILLED);
                    case "injuredParts" -> parts(report, Measure.INJURED);
                    case "type" -> report.type().name();
                    case "basis" -> report.basis().name();
                    case "city" -> Objects.requireNonNullElse(report.place().city(), "");
                    case "country" -> Objects.requireNonNullElse(report.place().country(), "");
                    case "date" -> date(report);
                    case "by" ->
                        report.responsibility().stream()
                                .map(r -> r.actor() + " " + r.stance())
                                .collect(Collectors.joining(", "));
                    default -> throw new IllegalArgumentException("no field of a report: " + field);
                };
        return value.isEmpty() ? field : field + " " + value;
    }

    private static String date(Report report) {
        return report.date().date() != null
                ? report.date().date().toString()
                : report.date().earliest() + ".." + report.date().latest();
    }

    private static String whole(Report report, Measure measure, Party party) {
        return numbers(report, claim -> claim.measure() == measure && claim.party() == party && !claim.part());
    }

    private static String parts(Report report, Measure measure) {
        return numbers(report, claim -> claim.measure() == measure && claim.part());
    }

    private static String numbers(Report report, Predicate<Claim> asked) {
        return report.claims().stream().filter(asked).map(Told::number).collect(Collectors.joining(", "));
    }

    private static String number(Claim claim) {
        if (claim.high() == null) {
            return claim.low() + "+";
        }
        return claim.low() == null
                ? ".." + claim.high()
                : claim.low().equals(claim.high()) ? "" + claim.low() : claim.low() + ".." + claim.high();
    }
}
