package dev.tocsin.app.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.DateBasis;
import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.Grade;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.Responsibility;
import dev.tocsin.attacks.Stance;
import dev.tocsin.attacks.Sum;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.TallyLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final Place KABUL = new Place(
            "Kabul",
            "geonames:1138958",
            "Kabul",
            "AF-13",
            "Afghanistan",
            "AF",
            34.5,
            69.2,
            PlacePrecision.SITE,
            "at the old market",
            "old market");
    private static final Place BALKH = new Place(
            null, null, "Balkh", "AF-30", "Afghanistan", "AF", null, null, PlacePrecision.PROVINCE, "in Balkh", null);
    private static final DateSpan MAY = DateSpan.day(LocalDate.parse("2022-05-25"));
    private static final DateSpan YEAR = new DateSpan(
            LocalDate.parse("2017-01-01"), LocalDate.parse("2017-12-31"), DatePrecision.YEAR, DateBasis.TOLD);

    @Test
    void attacksToldAsNewsComeFirstAndTheRestIsLeftOut() {
        String table = AttackTable.of(List.of(
                attack("m", AttackStatus.ACTIVE, Basis.MENTION, YEAR, BALKH, null, null),
                attack("gone", AttackStatus.RETRACTED, Basis.REPORT, MAY, KABUL, null, null),
                attack(
                        "n",
                        AttackStatus.ACTIVE,
                        Basis.REPORT,
                        MAY,
                        KABUL,
                        new Estimate(2, 5, 30, false),
                        new Estimate(3, 3, 3, true))));
        assertThat(table).isEqualTo("""
                        date        city     site        type       killed  injured  perpetrators  responsibility        sources
                        ----------  -------  ----------  -------  --------  -------  ------------  --------------------  -------
                        2022-05-25  Kabul    old market  bombing  5 (2-30)       3+  1 killed      Some Front (claimed)        2
                        2017        (Balkh)  -           bombing         -        -  1 killed      Some Front (claimed)  mention
                        """);
    }

    @Test
    void aTallyShowsCitiesOfAllTimeOnly() {
        String table = TallyTable.of(List.of(
                tally("city:geonames:1138958", TallyLevel.CITY, null),
                tally("city:geonames:1138958|2022-05-25", TallyLevel.CITY, "2022-05-25"),
                tally("country:AF", TallyLevel.COUNTRY, null)));
        assertThat(table).isEqualTo("""
                        city   province  country      attacks      killed  injured  perpetrators killed  mentioned only
                        -----  --------  -----------  -------  ----------  -------  -------------------  --------------
                        Kabul  Kabul     Afghanistan        2  11+ (8-36)       20                    0               4
                        """);
    }

    @Test
    void wordsOfAnArticleCannotMoveTheCursor() {
        Table table = new Table("site");
        table.row("old\u001b[2Jmar\nket");
        assertThat(table.toString()).isEqualTo("site\n--------------\nold [2Jmar ket\n");
    }

    private static Attack attack(
            String id,
            AttackStatus status,
            Basis basis,
            DateSpan date,
            Place place,
            Estimate killed,
            Estimate injured) {
        return new Attack(
                id,
                status,
                null,
                1,
                basis,
                Grade.CORROBORATED,
                date,
                place,
                AttackType.BOMBING,
                killed,
                injured,
                Estimate.exactly(1),
                null,
                List.of(new Responsibility("Some Front", Stance.CLAIMED, null)),
                2,
                List.of("wire|1"),
                1,
                List.of(),
                0,
                List.of(),
                List.of(),
                "tocsin",
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                "");
    }

    private static Tally tally(String key, TallyLevel level, String day) {
        return new Tally(
                key,
                level,
                KABUL,
                day,
                2,
                new Sum(8, 11, 36, 1),
                new Sum(20, 20, 20, 0),
                Sum.ZERO,
                Sum.ZERO,
                0,
                0,
                4,
                0,
                null,
                null,
                "tocsin",
                1,
                1,
                Instant.EPOCH);
    }
}
