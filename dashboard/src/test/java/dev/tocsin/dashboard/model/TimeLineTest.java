package dev.tocsin.dashboard.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.DateBasis;
import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.tally.Policy;
import dev.tocsin.dashboard.Story;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLineTest {
    private static Attack on(String day) {
        return Story.of(day.replace("-", ""), Story.KABUL, day, 1, null).attack();
    }

    private static Attack between(String first, String last) {
        DateSpan span = new DateSpan(LocalDate.parse(first), LocalDate.parse(last), DatePrecision.WEEK, DateBasis.TOLD);
        return Story.of("between0", Story.KABUL, first, 1, null).date(span).attack();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2022-04-02, DAY",
        "2022-01-01, 2022-04-03, WEEK",
        "2022-01-01, 2024-01-02, WEEK",
        "2022-01-01, 2024-01-03, MONTH",
        "2000-01-01, 2022-01-01, YEAR",
    })
    void choosesBarsThatFit(String first, String last, Span span) {
        assertThat(TimeLine.of(List.of(on(first), on(last)), null, Policy.TOCSIN)
                        .by())
                .isEqualTo(span);
    }

    @Test
    void putsNoAttackIntoABarThatItMayLieOutsideOf() {
        List<Attack> attacks = List.of(between("2022-05-02", "2022-05-08"), between("2022-05-08", "2022-05-09"));
        assertThat(TimeLine.of(attacks, Span.DAY, Policy.TOCSIN).unplaced()).isEqualTo(2);
        TimeLine weeks = TimeLine.of(attacks, Span.WEEK, Policy.TOCSIN);
        assertThat(weeks.unplaced()).isEqualTo(1);
        assertThat(weeks.bars()).singleElement().satisfies(bar -> {
            assertThat(bar.from()).isEqualTo("2022-05-02");
            assertThat(bar.to()).isEqualTo("2022-05-08");
            assertThat(bar.tally().attacks()).isEqualTo(1);
        });
    }

    @Test
    void isEmptyWhereNothingIsDated() {
        Attack undated = Story.of("undated0", Story.KABUL, "2022-01-01", 1, 1)
                .date(DateSpan.UNKNOWN)
                .attack();
        TimeLine line = TimeLine.of(List.of(undated), null, Policy.TOCSIN);
        assertThat(line.bars()).isEmpty();
        assertThat(line.unplaced()).isEqualTo(1);
    }
}
