package dev.tocsin.schemas;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Authority;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.Grade;
import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.Quote;
import dev.tocsin.attacks.Responsibility;
import dev.tocsin.attacks.Stance;
import dev.tocsin.attacks.Sum;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.TallyLevel;
import dev.tocsin.attacks.TextPart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One plausible record of a kind, told in a test in one word. */
public final class Samples {
    public static final Instant NOON = Instant.parse("2022-09-05T12:00:00Z");

    public static final Place KABUL = new Place(
            "Kabul",
            "geonames:1138958",
            "Kabul",
            "AF-13",
            "Afghanistan",
            "AF",
            34.52813,
            69.17233,
            PlacePrecision.SITE,
            "near the embassy in Kabul",
            "embassy");

    public static final Article ARTICLE = Article.builder("wire-a", "kbl-17")
            .version(2)
            .headline("Blast near embassy")
            .body("At least six people were killed.")
            .publishedAt(NOON)
            .build();

    public static final ClaimGroup SIX_KILLED = new ClaimGroup(
            Measure.KILLED,
            Party.VICTIM,
            Group.PEOPLE,
            6,
            null,
            Bound.AT_LEAST,
            false,
            2,
            1,
            Authority.POLICE,
            "police",
            NOON,
            NOON.plusSeconds(3600),
            "wire-a|kbl-17",
            2,
            new Quote(TextPart.BODY, 0, 32, "At least six people were killed."));

    public static final Attack ATTACK = new Attack(
            "k3f9t2m8",
            AttackStatus.ACTIVE,
            null,
            4,
            Basis.REPORT,
            Grade.CORROBORATED,
            DateSpan.day(LocalDate.of(2022, 9, 5)),
            KABUL,
            AttackType.SUICIDE_BOMBING,
            new Estimate(6, 6, 6, true),
            null,
            Estimate.exactly(1),
            null,
            List.of(new Responsibility("Islamic State", Stance.CLAIMED, "Telegram")),
            2,
            List.of("wire-a|kbl-17", "wire-b|9"),
            2,
            List.of(),
            0,
            List.of(),
            List.of(SIX_KILLED),
            "tocsin",
            1,
            NOON,
            NOON.plusMillis(1500),
            "killed 4 -> 6: police (wire-a)");

    public static final Tally TALLY = new Tally(
            "city:geonames:1138958|2022-09-05",
            TallyLevel.CITY,
            new Place(
                    "Kabul",
                    "geonames:1138958",
                    "Kabul",
                    "AF-13",
                    "Afghanistan",
                    "AF",
                    34.52813,
                    69.17233,
                    PlacePrecision.UNKNOWN,
                    null,
                    null),
            "2022-09-05",
            1,
            new Sum(6, 6, 6, 1),
            Sum.ZERO,
            new Sum(1, 1, 1, 0),
            Sum.ZERO,
            0,
            1,
            0,
            0,
            LocalDate.of(2022, 9, 5),
            LocalDate.of(2022, 9, 5),
            "tocsin",
            1,
            3,
            NOON);

    private Samples() {}
}
