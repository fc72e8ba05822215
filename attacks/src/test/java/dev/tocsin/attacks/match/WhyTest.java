package dev.tocsin.attacks.match;

import static dev.tocsin.attacks.match.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Sketch;
import java.time.Instant;
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

    @Test
    void oneVillageNearTwoTownsIsOne() {
        Report nearHerat =
                report("afp", "1").at(near("Herat", 34.3, "Zelmfort")).build();
        Report inShindand =
                report("tass", "2").at(near("Shindand", 33.3, "Zelmfort")).build();
        assertThat(Why.of(nearHerat, inShindand).bar()).isNull();
        assertThat(Why.of(nearHerat, inShindand).reasons())
                .extracting(Why.Reason::words)
                .contains("the same city");
        Report otherVillage =
                report("tass", "2").at(near("Shindand", 33.3, "Qoldoak")).build();
        assertThat(Why.of(nearHerat, otherVillage).bar()).startsWith("two different cities");
    }

    @Test
    void ofTwoTownsOneTollOfManyMayBeOneVillages() {
        Report nearHerat =
                report("afp", "1").at(near("Herat", 34.3, "Herat")).killed(14).build();
        Report nearShindand = report("tass", "2")
                .at(near("Shindand", 33.6, "Shindand"))
                .killed(14)
                .build();
        assertThat(Why.of(nearHerat, nearShindand).bar()).isNull();
        Report fewer = report("tass", "2")
                .at(near("Shindand", 33.6, "Shindand"))
                .killed(6)
                .build();
        assertThat(Why.of(nearHerat, fewer).bar()).startsWith("two different cities");
    }

    private static Place near(String town, double lat, String asTold) {
        return new Place(
                town,
                "geonames:" + town.length(),
                "Herat",
                "AF-11",
                "Afghanistan",
                "AF",
                lat,
                62.2,
                PlacePrecision.NEAR,
                asTold,
                null);
    }

    /** A place in Herat province that no gazetteer has. */
    private static Place village(String name) {
        return new Place(
                null, null, "Herat", "AF-11", "Afghanistan", "AF", 34.3, 62.2, PlacePrecision.PROVINCE, name, null);
    }

    @Test
    void sitesOfTwoKindsWithTwoTollsAreTwoAttacks() {
        Report market =
                bombed("afp", "market", "Herat", "stalls", "smoke").killed(8).build();
        Report mosque =
                bombed("tass", "mosque", "Herat", "smoke", "prayers").killed(3).build();
        assertThat(Why.of(market, mosque).bar()).contains("sites of two kinds");
        Report besideMarket =
                bombed("tass", "mosque", "Herat", "smoke", "market").killed(3).build();
        assertThat(Why.of(market, besideMarket).bar()).isNull();
        Report sameToll =
                bombed("tass", "mosque", "Herat", "smoke", "prayers").killed(8).build();
        assertThat(Why.of(market, sameToll).bar()).isNull();
    }

    private static ReportBuilder bombed(String source, String site, String... words) {
        return report(source, source)
                .at(at("Herat " + site))
                .type(AttackType.BOMBING)
                .sketch(words(words));
    }

    private static Place at(String site) {
        return ReportBuilder.city("Herat", 1140026, "AF", "11", site);
    }

    @Test
    void blocksOfTwoStreetsAreTwoAttacks() {
        Report cedar =
                report("afp", "1").sketch(told(List.of(), List.of(10L, 11L))).build();
        Report maple =
                report("tass", "2").sketch(told(List.of(), List.of(20L, 21L))).build();
        assertThat(Why.of(cedar, maple).bar()).startsWith("blocks of two streets");
        Report otherBlock =
                report("tass", "2").sketch(told(List.of(), List.of(10L, 13L))).build();
        assertThat(Why.of(cedar, otherBlock).bar()).isNull();
        Report sameAge =
                report("tass", "2").sketch(told(List.of(31), List.of(20L, 21L))).build();
        Report cedarAged =
                report("afp", "1").sketch(told(List.of(31), List.of(10L, 11L))).build();
        assertThat(Why.of(cedarAged, sameAge).bar()).isNull();
    }

    @Test
    void onePersonOfAnotherAgeIsAnotherPerson() {
        Report young = report("afp", "1")
                .killed(1)
                .sketch(told(List.of(19), List.of()))
                .build();
        Report old = report("tass", "2")
                .killed(1)
                .sketch(told(List.of(47), List.of()))
                .build();
        assertThat(Why.of(young, old).bar()).startsWith("one person harmed in each");
        Report aYearOlder = report("tass", "2")
                .killed(1)
                .sketch(told(List.of(20), List.of()))
                .build();
        assertThat(Why.of(young, aYearOlder).bar()).isNull();
        Report two = report("tass", "2")
                .killed(2)
                .sketch(told(List.of(47), List.of()))
                .build();
        assertThat(Why.of(young, two).bar()).isNull();
    }

    @Test
    void inOneStreetThereIsAnotherShootingMonthsLater() {
        Sketch street = told(List.of(), List.of(10L, 11L));
        Report winter = inStreet("afp", "2022-01-10", "2022-01-11T09:00:00Z", street);
        Report summer = inStreet("tass", "2022-07-02", "2022-07-02T09:00:00Z", street);
        assertThat(Why.of(winter, summer).bar()).startsWith("each news of its own day");
        Report looksBack = inStreet("tass", "2022-02-20", "2022-07-02T09:00:00Z", street);
        assertThat(Why.of(winter, looksBack).bar()).isNull();
    }

    private static Report inStreet(String source, String day, String published, Sketch street) {
        return report(source, source)
                .on(day)
                .publishedAt(Instant.parse(published))
                .sketch(street)
                .build();
    }

    private static Sketch told(List<Integer> ages, List<Long> streets) {
        return new Sketch(List.of(), ages, streets, List.of(), List.of(), null);
    }

    @Test
    void aTextPublishedAgainWeeksLaterIsOfOneAttack() {
        Report first = report("afp", "1").on("2022-12-01").sketch(aged(17, 23)).build();
        Report again = report("tass", "2").on("2022-12-24").sketch(aged(17, 23)).build();
        assertThat(Why.of(first, again).bar()).isNull();
        Report others =
                report("tass", "2").on("2022-12-24").sketch(aged(31, 40)).build();
        assertThat(Why.of(first, others).inWords()).contains("never joined: four days apart or more");
    }

    /** One text with other ages. */
    private static Sketch aged(int one, int other) {
        Sketch text = words("embassy", "diplomats", "guards", "visas", "patrons", "parking");
        return new Sketch(List.of(), List.of(one, other), List.of(), text.terms(), List.of(), null);
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
