package dev.tocsin.attacks.match;

import static dev.tocsin.attacks.match.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Report;
import org.junit.jupiter.api.Test;

class WhyTest {
    private final Report one = report("afp", "1").killed(6).build();

    @Test
    void tellsWhatSpeaksForOneAttack() {
        Why why = Why.of(one, report("tass", "2").killed(6).build());
        assertThat(why.areCompared()).isTrue();
        assertThat(why.reasons())
                .filteredOn(reason -> reason.points() > 0)
                .extracting(Why.Reason::words)
                .contains("the same city", "the same day", "the same number of dead");
        assertThat(why.inWords()).startsWith("one attack with a likelihood of ");
    }

    @Test
    void tellsWhatSpeaksForTwo() {
        Why why = Why.of(one, report("tass", "2").on("2022-12-24").killed(60).build());
        assertThat(why.reasons())
                .filteredOn(reason -> reason.points() < 0)
                .extracting(Why.Reason::words)
                .contains("four days apart or more");
        assertThat(why.likelihood()).isLessThan(0.5);
    }

    @Test
    void saysWhereTwoAreNeverCompared() {
        Report elsewhere = report("tass", "2")
                .at(ReportBuilder.city("Herat", 1140026, "AF", "11", null))
                .build();
        assertThat(Why.of(one, elsewhere).areCompared()).isFalse();
        assertThat(Why.of(one, elsewhere).inWords()).contains("never compared");
    }
}
