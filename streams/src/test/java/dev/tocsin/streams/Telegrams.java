package dev.tocsin.streams;

import dev.tocsin.attacks.Article;
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
import dev.tocsin.attacks.Trend;
import dev.tocsin.attacks.Unread;
import dev.tocsin.attacks.read.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads articles whose body is a telegram, so that a test says exactly what reports enter the topology: a line a report,
 * as in {@code AF Kabul 2022-09-05 BOMBING 6}. A body of {@code ?} cannot be read, and {@code !} breaks the reader.
 */
final class Telegrams {
    private Telegrams() {}

    static Reading read(Article article) {
        if (article.body().equals("!")) {
            throw new IllegalStateException("a planted fault");
        }
        if (article.body().equals("?")) {
            String detail = "in no language known here; set aside";
            var unread =
                    new Unread(article.key(), article.version(), Unread.Reason.LANGUAGE, detail, article.ingestedAt());
            return new Reading(List.of(), Optional.of(unread));
        }
        List<Report> reports = new ArrayList<>();
        article.body().lines().forEach(line -> reports.add(report(article, reports.size(), line)));
        return new Reading(reports, Optional.empty());
    }

    private static Report report(Article article, int ordinal, String line) {
        String[] told = line.split(" ", -1);
        return new Report(
                article.key(),
                article.version(),
                ordinal,
                ReportStatus.TOLD,
                Basis.REPORT,
                article.source(),
                article.publishedAt(),
                toldAt(article),
                DateSpan.day(LocalDate.parse(told[2])),
                place(told[0], told[1], told[2]),
                AttackType.valueOf(told[3]),
                List.of(killed(Integer.parseInt(told[4]))),
                List.of(),
                List.of(),
                sketch(told[1], told[2]));
    }

    /** Accounts of one attack share their words, accounts of two share none. */
    private static Sketch sketch(String city, String day) {
        List<Integer> terms = IntStream.range(0, 12)
                .mapToObj(word -> (city + day + word).hashCode())
                .toList();
        return new Sketch(List.of(), List.of(), List.of(), terms, List.of(), null);
    }

    private static Instant toldAt(Article article) {
        return Stream.of(article.versionCreatedAt(), article.publishedAt(), article.ingestedAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** Cities lie far from one another, and every attack is at a place of its own. */
    private static Place place(String country, String name, String day) {
        double lat = Math.floorMod(name.hashCode(), 120) - 60;
        double lon = Math.floorMod(name.hashCode() / 120, 340) - 170;
        String province = name + " Province";
        return new Place(
                name,
                "test:" + name,
                province,
                country + "-" + name,
                country,
                country,
                lat,
                lon,
                PlacePrecision.CITY,
                "in " + name,
                name + day.replace("-", ""));
    }

    private static Claim killed(int number) {
        return new Claim(
                Measure.KILLED,
                Party.VICTIM,
                Group.PEOPLE,
                number,
                number,
                Bound.EXACT,
                false,
                Trend.STEADY,
                Authority.POLICE,
                "police",
                new Quote(TextPart.BODY, 0, 1, "words"),
                "telegram");
    }
}
