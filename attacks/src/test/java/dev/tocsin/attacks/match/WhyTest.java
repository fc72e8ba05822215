package dev.tocsin.attacks.match;

import static dev.tocsin.attacks.match.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Sketch;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhyTest {
    private static final Place HERAT = new Place(
            "Herat",
            "geonames:1140026",
            "Herat",
            "AF-11",
            "Afghanistan",
            "AF",
            34.3,
            62.2,
            PlacePrecision.CITY,
            "Herat",
            null);

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
    void ofFewDeadInALargeCityThereMayBeTwoTheSameDay() {
        String large = "how large the city is that both are in, and few were harmed";
        Why few = Why.of(
                report("afp", "1").killed(1).build(),
                report("tass", "2").killed(1).build());
        assertThat(few.reasons())
                .filteredOn(reason -> reason.points() < 0)
                .extracting(Why.Reason::words)
                .contains(large);
        Why many = Why.of(one, report("tass", "2").killed(6).build());
        assertThat(many.reasons()).extracting(Why.Reason::words).doesNotContain(large);
    }

    @Test
    void saysWhatBarsTwoThatAreAlike() {
        Sketch same = words("Herat", "embassy", "diplomats", "guards", "visas");
        Report herat = report("tass", "2")
                .at(HERAT)
                .sketch(words("embassy", "diplomats", "guards", "visas"))
                .build();
        Report kabul = report("afp", "1")
                .sketch(words("embassy", "diplomats", "guards", "visas"))
                .build();
        assertThat(Why.of(herat, kabul).likelihood()).isZero();
        assertThat(Why.of(herat, kabul).inWords()).contains("never joined: two different cities");
        Report namesBoth = report("afp", "1").sketch(same).build();
        assertThat(Why.of(herat, namesBoth).bar()).isNull();
        assertThat(Why.of(herat, namesBoth).likelihood()).isPositive();
    }

    @Test
    void twoVillagesOfOneProvinceAreNeverOne() {
        Sketch raid = words("raiders", "burned", "huts", "village");
        Report oldoak = report("tass", "2").at(village("Qoldoak")).sketch(raid).build();
        Report elmfort = report("afp", "1").at(village("Zelmfort")).sketch(raid).build();
        assertThat(Why.of(oldoak, elmfort).inWords()).contains("never joined: two different villages");
        Report otherSpelling =
                report("afp", "1").at(village("Qooldok")).sketch(raid).build();
        assertThat(Why.of(oldoak, otherSpelling).bar()).isNull();
        Report province = report("afp", "1").at(village("Herat")).sketch(raid).build();
        assertThat(Why.of(oldoak, province).bar()).isNull();
        Report namesBoth = report("afp", "1")
                .at(village("Zelmfort"))
                .sketch(words("raiders", "burned", "huts", "qoldoak"))
                .build();
        assertThat(Why.of(oldoak, namesBoth).bar()).isNull();
    }

    /** A place in Herat province that no gazetteer has. */
    private static Place village(String name) {
        return new Place(
                null, null, "Herat", "AF-11", "Afghanistan", "AF", 34.3, 62.2, PlacePrecision.PROVINCE, name, null);
    }

    @Test
    void oneArticleTellsItsAttacksApart() {
        assertThat(Why.of(one, report("afp", "1").ordinal(1).killed(6).build()).bar())
                .startsWith("one article");
    }

    @Test
    void saysWhatTheOtherAttackOfAnArticleTakes() {
        Report station = report("afp", "1").on("2022-12-13").killed(17).build();
        Report bus = report("afp", "1").ordinal(1).on("2022-12-14").killed(15).build();
        Report secondDay = report("tass", "2")
                .on("2022-12-14")
                .killed(15)
                .sketch(new Sketch(List.of(7L), List.of(), List.of(), List.of(), List.of(), null))
                .build();
        assertThat(Why.of(station, secondDay).bar()).isNull();
        assertThat(Why.of(station, secondDay, List.of(bus, station)).bar()).contains("the other one fits better");
        assertThat(Why.of(bus, secondDay, List.of(bus, station)).bar()).isNull();
    }

    private static Sketch words(String... words) {
        return new Sketch(
                List.of(),
                List.of(),
                List.of(),
                Stream.of(words)
                        .map(word -> word.toLowerCase(Locale.ROOT).hashCode())
                        .toList(),
                List.of(),
                null);
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
