package dev.tocsin.attacks.revise;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleBuilder;
import dev.tocsin.attacks.ArticleStatus;
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
import java.util.List;
import java.util.Optional;

/**
 * Articles whose body is a telegram, so that a test says what is told and nothing else: a line an attack, as in
 * {@code AF Kabul 2022-09-05 BOMBING 6}. A body of {@code ?} cannot be read.
 */
final class Telegrams {
    private static final Instant START = Instant.parse("2022-09-05T10:00:00Z");

    private Telegrams() {}

    static ArticleBuilder item(long version, String... lines) {
        return Article.builder("wire", "a").version(version).ingestedAt(START).body(String.join("\n", lines));
    }

    static Article kill(long version) {
        return item(version).status(ArticleStatus.CANCELED).build();
    }

    static Instant minute(int minutes) {
        return START.plusSeconds(60L * minutes);
    }

    static Reading read(Article article) {
        if (article.body().equals("?")) {
            var unread =
                    new Unread(article.key(), article.version(), Unread.Reason.LANGUAGE, "in no known language", START);
            return new Reading(List.of(), Optional.of(unread));
        }
        List<String> lines = article.body().lines().toList();
        return new Reading(
                lines.stream()
                        .map(line -> report(article, lines.indexOf(line), line))
                        .toList(),
                Optional.empty());
    }

    private static Report report(Article article, int ordinal, String line) {
        String[] told = line.split(" ", -1);
        Place place = new Place(
                told[1], told[1], null, null, null, told[0], 0.0, 0.0, PlacePrecision.CITY, "in " + told[1], null);
        return new Report(
                article.key(),
                article.version(),
                ordinal,
                ReportStatus.TOLD,
                Basis.REPORT,
                article.source(),
                article.publishedAt(),
                article.ingestedAt(),
                DateSpan.day(LocalDate.parse(told[2])),
                place,
                AttackType.valueOf(told[3]),
                List.of(killed(Integer.parseInt(told[4]))),
                List.of(),
                List.of(),
                Sketch.EMPTY);
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
                Authority.UNATTRIBUTED,
                null,
                new Quote(TextPart.BODY, 0, 1, "x"),
                "telegram");
    }
}
