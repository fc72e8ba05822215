package dev.tocsin.attacks.match;

import static dev.tocsin.attacks.match.ReportBuilder.city;
import static dev.tocsin.attacks.match.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.Sketch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When and where an attack was that its reports date or place differently. */
class SummaryTest {
    private static final Place OLDFIELD = city("Oldfield", 1, "US", "KY", null);
    private static final Place NEWTON = city("Newton", 2, "US", "KY", null);

    private static ReportBuilder gazette(String day, String published) {
        return report("gazette", "1").on(day).publishedAt(Instant.parse(published + "T18:00:00Z"));
    }

    private static ReportBuilder herald(String day, String published) {
        return report("herald", "1").on(day).publishedAt(Instant.parse(published + "T18:00:00Z"));
    }

    /** Reports of one attack in much the same words, and a name in all of them. */
    private static Sketch words(String... cities) {
        return new Sketch(
                List.of(77L),
                List.of(),
                List.of(),
                Stream.concat(IntStream.range(0, 12).boxed(), Stream.of(cities).map(city -> city.toLowerCase(
                                        Locale.ROOT)
                                .hashCode()))
                        .sorted()
                        .toList(),
                List.of(),
                null);
    }

    private static Attack attack(ReportBuilder... reports) {
        Matcher matcher = new Matcher(MatchState.inMemory());
        Attack last = null;
        for (ReportBuilder report : reports) {
            last = matcher.apply(report.build()).revisions().get(0).after();
        }
        assertThat(last.articles()).hasSize(reports.length);
        return last;
    }

    @Test
    void theDayOfAnArrestIsAfterTheFirstNews() {
        Attack attack = attack(
                gazette("2022-09-02", "2022-09-03").sketch(words()).killed(1),
                herald("2022-09-05", "2022-09-06").sketch(words()).killed(1));
        assertThat(attack.date().date()).isEqualTo(LocalDate.of(2022, 9, 2));
    }

    @Test
    void theDayBeforeIsThatOfTheQuarrel() {
        Attack attack = attack(
                gazette("2022-09-02", "2022-09-04").sketch(words()).killed(1),
                herald("2022-09-03", "2022-09-04").sketch(words()).killed(1));
        assertThat(attack.date().date()).isEqualTo(LocalDate.of(2022, 9, 3));
    }

    @Test
    void inTheFarEastItIsTheNextDayAlready() {
        Attack attack = attack(
                gazette("2022-09-03", "2022-09-02").sketch(words()).killed(1),
                herald("2022-09-02", "2022-09-03").sketch(words()).killed(1));
        assertThat(attack.date().date()).isEqualTo(LocalDate.of(2022, 9, 3));
    }

    @Test
    void theCityThatBothNameIsTheOne() {
        Attack attack = attack(
                gazette("2022-09-02", "2022-09-03").at(OLDFIELD).sketch(words("Oldfield", "Newton")),
                herald("2022-09-02", "2022-09-03").at(NEWTON).sketch(words("Newton")));
        Attack other = attack(
                gazette("2022-09-02", "2022-09-03").at(OLDFIELD).sketch(words("Oldfield")),
                herald("2022-09-02", "2022-09-03").at(NEWTON).sketch(words("Newton", "Oldfield")));
        assertThat(attack.place().city()).isEqualTo("Newton");
        assertThat(other.place().city()).isEqualTo("Oldfield");
    }

    @Test
    void whatTheFirstNewsTellsOfTheDayBeforeWasNotToday() {
        Attack attack = attack(
                gazette("2022-09-02", "2022-09-03").sketch(words()).killed(1),
                herald("2022-09-03", "2022-09-03").sketch(words()).killed(1));
        assertThat(attack.date().date()).isEqualTo(LocalDate.of(2022, 9, 2));
    }

    @Test
    void aDayLongBeforeTheFirstNewsIsMisread() {
        Attack attack = attack(
                gazette("2022-08-31", "2022-09-03").sketch(words()).killed(1),
                herald("2022-09-03", "2022-09-03").sketch(words()).killed(1));
        assertThat(attack.date().date()).isEqualTo(LocalDate.of(2022, 9, 3));
    }

    @Test
    void aCountyOfALargeCityIsNearIt() {
        Attack attack = attack(gazette("2022-09-02", "2022-09-03").at(inFlorida("Leon County")));
        assertThat(attack.place().city()).isEqualTo("Tallahassee");
        assertThat(attack.place().precision()).isEqualTo(PlacePrecision.NEAR);
        assertThat(attack.place().asTold()).isEqualTo("Leon County");
    }

    @Test
    void aCountyOfSmallTownsIsNearNone() {
        Attack attack = attack(gazette("2022-09-02", "2022-09-03").at(inFlorida("Bay County")));
        assertThat(attack.place().city()).isNull();
    }

    @Test
    void aTownThatNoGazetteerKnowsIsCloserThanItsCounty() {
        Attack attack = attack(
                gazette("2022-09-02", "2022-09-03").at(inFlorida("Bay County")).sketch(words()),
                herald("2022-09-02", "2022-09-03").at(inFlorida("Quillby")).sketch(words()));
        assertThat(attack.place().asTold()).isEqualTo("Quillby");
    }

    private static Place inFlorida(String asTold) {
        return new Place(
                null,
                null,
                "Florida",
                "US-FL",
                "United States",
                "US",
                30.2,
                -85.6,
                PlacePrecision.PROVINCE,
                asTold,
                null);
    }
}
