package dev.tocsin.attacks.match;

import static dev.tocsin.attacks.match.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Trend;
import org.junit.jupiter.api.Test;

/** Days, numbers and provinces that keep two reports from one attack. */
class TwoDaysTest {
    private static final String APART = "one to three days apart";

    private static final Report MONDAY =
            report("afp", "1").on("2022-12-12").killed(12).injured(30).build();

    private static ReportBuilder tass(String day) {
        return report("tass", "2").on(day);
    }

    private static String bar(Report one, Report other) {
        return Why.of(one, other).bar();
    }

    @Test
    void onTheNextDayAnotherTollIsAnotherAttackUnlessItIsToldAsMoved() {
        assertThat(bar(MONDAY, tass("2022-12-13").killed(5).injured(9).build())).startsWith(APART);
        assertThat(bar(
                        MONDAY,
                        tass("2022-12-13").killed(9, Trend.FALLEN).injured(33).build()))
                .isNull();
        assertThat(bar(MONDAY, tass("2022-12-13").killed(5).injured(30).build()))
                .isNull();
    }

    @Test
    void aCityUnderFireIsHitAgainOnTheNextDay() {
        Report shelled = report("afp", "1")
                .on("2022-12-12")
                .type(AttackType.SHELLING)
                .killed(2)
                .injured(4)
                .build();
        Report again = tass("2022-12-13")
                .type(AttackType.SHELLING)
                .killed(2)
                .injured(9)
                .build();
        assertThat(bar(shelled, again)).startsWith(APART);
    }

    @Test
    void threeDaysLaterAnotherNumberIsAnotherAttackUnlessItMayHaveRisen() {
        assertThat(bar(MONDAY, tass("2022-12-15").killed(12).injured(9).build()))
                .startsWith(APART);
        assertThat(bar(MONDAY, tass("2022-12-15").killed(11).build())).startsWith(APART);
        assertThat(bar(MONDAY, tass("2022-12-15").killed(14).build())).isNull();
    }

    @Test
    void twoProvincesAreTwoPlacesUnlessTheTollIsHighAndTheSame() {
        assertThat(bar(inTennessee(1), inOregon(1))).startsWith("two different provinces");
        assertThat(bar(inTennessee(9), inOregon(9))).isNull();
    }

    private static Report inTennessee(int killed) {
        return report("afp", "1")
                .at(province("Tennessee", "US-TN"))
                .killed(killed)
                .build();
    }

    private static Report inOregon(int killed) {
        return report("tass", "2")
                .at(province("Oregon", "US-OR"))
                .killed(killed)
                .build();
    }

    private static Place province(String name, String code) {
        return new Place(
                null, null, name, code, "United States", "US", null, null, PlacePrecision.PROVINCE, name, null);
    }
}
