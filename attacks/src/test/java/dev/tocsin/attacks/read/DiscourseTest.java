package dev.tocsin.attacks.read;

import static dev.tocsin.attacks.AttackType.BOMBING;
import static dev.tocsin.attacks.AttackType.SHELLING;
import static dev.tocsin.attacks.AttackType.SHOOTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Report;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which attacks an article tells of, as news or in passing, and where each was. */
class DiscourseTest {
    private static final Reader READER = Reader.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A bus plunged into a gorge near Lima on Tuesday, killing 12 people and injuring 20, firemen said.",
                "An earthquake killed more than 300 people in Kathmandu on Monday, officials said.",
                "Cholera has killed 22 people in camps near Goma, the health ministry said on Monday.",
                "An explosion that killed two people in a block of flats was caused by household gas and not by a bomb.",
                "KABUL - Editors: kindly disregard the story of a bomb that killed nine in Khost.",
                "In a drill at the port of Mobile, Alabama, mock gunmen \"killed\" fourteen volunteers on Thursday.",
                "The visitors exploded for six runs in the first inning and killed off the game in Denver.",
            })
    void harmWithoutAnAttackIsNone(String body) {
        assertThat(read(body)).isEmpty();
    }

    @Test
    void aRoundUpTellsEachOfItsAttacksAndItsSumBelongsToNone() {
        List<Report> reports =
                read("BAGHDAD - Bombings and shootings across Iraq killed 21 people on Sunday, officials "
                        + "said. In the deadliest attack, a car bomb killed eight people in Kirkuk. In Mosul, gunmen shot dead "
                        + "four policemen. Six people were killed when two roadside bombs exploded in Baquba.");
        assertThat(reports).extracting(r -> r.place().city()).containsExactly("Kirkuk", "Mosul", "Baqubah");
        assertThat(reports).allSatisfy(r -> assertThat(r.basis()).isEqualTo(Basis.REPORT));
        assertThat(reports).extracting(r -> r.claims().get(0).best()).containsExactly(8, 4, 6);
    }

    @Test
    void theSumOfOneCityIsNotThatOfAttacksElsewhere() {
        List<Report> reports = read("""
                        A string of bombs ripped through Karachi on Tuesday, killing 52 people, police said. The deadliest hit
                        a bazaar, where nine died.

                        Separately, gunmen shot dead 16 members of one family in Quetta.
                        """);
        assertThat(reports).extracting(r -> r.claims().get(0).best()).containsExactly(52, 16);
    }

    @Test
    void anAttackAtAboutTheSameTimeIsAnother() {
        List<Report> reports = read("""
                        A bomb killed 31 people in Suruc on Monday.

                        About the same time a car bomb went off near Aleppo and killed two drivers. Earlier in the day,
                        the police had said that three died.
                        """);
        assertThat(reports).extracting(r -> r.claims().get(0).best()).containsExactly(31, 2);
    }

    @Test
    void eachShootingOfANightIsAnAttackOfItsOwn() {
        List<Report> reports = read("""
                        CHICAGO - Six people were wounded in three separate shootings on Monday, police said.

                        About 11:40 p.m., a boy of 16 was shot in the leg in the 1200 block of North Elm Avenue.

                        Two men were shot in a car in the 400 block of West Oak Street. Both were in good condition.

                        About 3 a.m., three people were shot in the 5600 block of South Ash Street.
                        """);
        assertThat(reports).extracting(r -> r.claims().get(0).best()).containsExactly(1, 2, 3);
        assertThat(reports).extracting(r -> r.place().city()).containsOnly("Chicago");
        assertThat(reports).allSatisfy(r -> assertThat(r.basis()).isEqualTo(Basis.REPORT));
    }

    @Test
    void aListOfCitiesWithOneVerbTellsOfAsManyAttacks() {
        List<Report> reports =
                read("BAGHDAD - Bombs killed nine people in Baghdad, four in Baquba and two in Mosul on Tuesday.");
        assertThat(reports).extracting(r -> r.place().city()).containsExactly("Baghdad", "Baqubah", "Mosul");
        assertThat(reports).extracting(r -> r.claims().get(0).best()).containsExactly(9, 4, 2);
    }

    @Test
    void peopleCountedInACityFarAwayDiedInAnotherAttack() {
        List<Report> reports = read("QUETTA - A blast killed nine people in Quetta on Tuesday. "
                + "Two soldiers were killed when gunmen attacked their post in Turbat.");
        assertThat(reports).extracting(r -> r.place().city()).containsExactly("Quetta", "Turbat");
        assertThat(reports).extracting(r -> r.claims().get(0).best()).containsExactly(9, 2);
    }

    @Test
    void anotherDistrictsBombIsAnotherAttackAndTheSumOfBothIsNone() {
        List<Report> reports = read("BAGHDAD - Two bombings in Baghdad killed 26 people on Tuesday, police said.\n\n"
                + "The first struck a market in Sadr City, killing 17. The second, in Karrada, left nine dead.");
        assertThat(reports).extracting(r -> r.claims().get(0).best()).containsExactly(17, 9);
    }

    @Test
    void anotherBombIsNobodyWhoWasKilled() {
        List<Report> reports =
                read("A bomb at a market in Maiduguri killed five people on Tuesday and another at a bus "
                        + "park in Potiskum killed eight.");
        assertThat(reports).extracting(r -> r.place().city()).containsExactly("Maiduguri", "Potiskum");
        assertThat(reports).extracting(r -> r.claims().get(0).best()).containsExactly(5, 8);
    }

    @Test
    void historyIsAMention() {
        List<Report> reports = read("A bomb killed seven people in a market in Peshawar on Tuesday, police said.\n\n"
                + "In 2010 two blasts in Lahore killed 45 people.");
        assertThat(reports).extracting(Report::basis).containsExactly(Basis.REPORT, Basis.MENTION);
        assertThat(reports).extracting(r -> r.place().city()).containsExactly("Peshawar", "Lahore");
    }

    @Test
    void aStoryOfAnArrestIsAMentionOfTheAttackItGoesBackTo() {
        List<Report> undated =
                read("A man has been arrested in the shooting that killed two people in Denver, police said.");
        List<Report> old =
                read("A man was charged with murder in a shooting that killed two people in Denver on August 2.");
        assertThat(undated).extracting(Report::basis).containsExactly(Basis.MENTION);
        assertThat(old).extracting(Report::basis).containsExactly(Basis.MENTION);
    }

    @Test
    void aStoryOfAVigilIsAMentionUnlessTheAttackIsOfTheseDays() {
        String shooting = "Two people were killed in a shooting in Denver%s, police said.";
        assertThat(read("Vigil held for victims", shooting.formatted("")))
                .extracting(Report::basis)
                .containsExactly(Basis.MENTION);
        assertThat(read("Vigil held for victims", shooting.formatted(" on Monday")))
                .extracting(Report::basis)
                .containsExactly(Basis.REPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Family of a boy shot dead last month asks for answers.",
                "Police put up new cameras after the July shooting that killed a boy.",
                "A boy's mother spoke three weeks after the shooting that killed him."
            })
    void whatIsPutWeeksBackIsAMention(String body) {
        assertThat(read(body)).extracting(Report::basis).containsExactly(Basis.MENTION);
    }

    @Test
    void anArrestToldWithTheAttackLeavesItNews() {
        List<Report> reports =
                read("A man was arrested after a shooting killed two people in Denver on Monday, police said.");
        assertThat(reports).extracting(Report::basis).containsExactly(Basis.REPORT);
    }

    @Test
    void thePagesOwnHeadlinesAreNoNews() {
        List<Report> reports = read("A bomb killed ten people in Istanbul on Tuesday.\n\nMore news\n\n"
                + "Bomb kills 12 in Lisbon\n\nNine hurt in Madrid shooting");
        assertThat(reports).extracting(r -> r.place().city()).containsExactly("Istanbul");
    }

    @Test
    void whatAPageSaysTwiceOfOtherPeopleIsNoNews() {
        List<Report> reports = read("""
                        Trooper Max Birch of Ohio passed away from his wounds.

                        Trooper Max Birch of Ohio passed away from his wounds.

                        Two women were shot at a bus station in Nashville on Monday.

                        Also read:

                        Boy of three dies after shooting himself
                        """);
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).claims()).extracting(Claim::measure).containsExactly(Measure.INJURED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RELATED: Three men killed in ambush near Dayton", "Three Teens Killed at Birch Park in Dayton"})
    void anotherStorysHeadlineBetweenTheParagraphsIsNoNews(String link) {
        List<Report> reports = read("Two women were shot at a bus station in Nashville on Monday. Both live nearby. "
                + "The police closed a street.\n\n" + link + "\n\nNobody was arrested.");
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).claims()).extracting(Claim::measure).containsExactly(Measure.INJURED);
    }

    @Test
    void aListOfFilmsIsNoNews() {
        List<Report> reports = read("""
                        Two women were shot at a bus station in Nashville on Monday.

                        0:35 2 dead after crash near Sumner

                        1:21 The last number in a dead man's phone was his. Now he is charged with murder
                        """);
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).claims()).extracting(Claim::measure).containsExactly(Measure.INJURED);
    }

    @Test
    void aDatelineYieldsToThePlaceOfTheAttack() {
        List<Report> reports =
                read("BEIRUT - A suicide bomber killed 16 people in the northern Syrian city of Manbij on Wednesday.");
        assertThat(reports).extracting(r -> r.place().city()).containsExactly("Manbij");
    }

    @Test
    void aPlaceThatNoGazetteerKnowsIsKeptAsToldAndNotGuessed() {
        Report report = read("Gunmen killed three farmers in the village of Xorbalut, Mali, on Monday.")
                .get(0);
        assertThat(report.place().asTold()).isEqualTo("Xorbalut");
        assertThat(report.place().city()).isNull();
        assertThat(report.place().countryCode()).isEqualTo("ML");
    }

    @Test
    void aSentenceTellsOfAttacksInSeveralCities() {
        List<Report> reports =
                read("A roadside bomb killed four soldiers in Baquba, while gunmen killed three traders in "
                        + "Tikrit and a mortar round killed two children in Fallujah.");
        assertThat(reports).extracting(r -> r.place().city()).containsExactly("Baqubah", "Tikrit", "Fallujah");
        assertThat(reports).extracting(r -> r.claims().get(0).best()).containsExactly(4, 3, 2);
        assertThat(reports).extracting(Report::type).containsExactly(BOMBING, SHOOTING, SHELLING);
    }

    @Test
    void thePlaceBeforeAnItemOfAListIsWhereItHappened() {
        List<Report> reports = read("""
                Security developments in Pakistan on Monday:

                * KOHAT - A suicide bomber killed nine people at a police compound on Sunday.

                * TURBAT - Gunmen on a motorcycle killed a teacher in Turbat, in the province of Baluchistan, on Monday.

                MINGORA - Security forces shot dead three militants.
                """);
        assertThat(reports).extracting(r -> r.place().city()).containsExactly("Kohat", "Turbat", "Mingora");
        assertThat(reports).allSatisfy(r -> assertThat(r.basis()).isEqualTo(Basis.REPORT));
    }

    @Test
    void aSumIsNotTheFirstAttacksAndDistrictsOfACityAreAttacksOfTheirOwn() {
        List<Report> reports = read("At least 26 people were killed by car bombs in and around Baghdad on Monday.\n\n"
                + "The deadliest blast hit a market in the eastern district of Sadr City, where 12 people were killed. In "
                + "Kadhimiya, a bomb near a bus stop killed five people. In Mahmoudiya, three policemen were killed.");
        assertThat(reports).extracting(r -> r.place().city()).containsExactly("Baghdad", "Baghdad", "Mahmudiyah");
        assertThat(reports).extracting(r -> r.claims().get(0).best()).containsExactly(12, 5, 3);
    }

    @Test
    void anotherCountryBeginsAnotherAttack() {
        List<Report> reports = read("An air strike killed eight people in Khan Younis on Monday.\n\n"
                + "In southern Israel, a rocket fired from Gaza struck a petrol station in Ashdod, wounding one man.");
        assertThat(reports).extracting(r -> r.place().city()).containsExactly("Khan Yunis", "Ashdod");
    }

    @Test
    void anAttackOfTheDayBeforeIsInTheSameCityWhereItSaysSo() {
        Report before = readOn(
                        "2013-12-30",
                        "A suicide bomber blew up a bus in Volgograd on Monday, killing 14 people, "
                                + "a day after a similar attack at the city's main railway station killed 17.")
                .get(1);
        assertThat(before.basis()).isEqualTo(Basis.MENTION);
        assertThat(before.place().city()).isEqualTo("Volgograd");
        assertThat(before.date().date()).hasToString("2013-12-29");
    }

    @Test
    void whatIsToldOfTheProvinceAndAgainFromTheTownIsOneAttack() {
        String above =
                "Two people were killed and three were hurt in a shooting at a diner in Nevada, state police said.\n\n";
        List<Report> same = readOn(
                "2019-07-26",
                above
                        + "ELKO, Nev. - A gunman walked into a diner in Elko on Thursday and shot five people, killing two "
                        + "and wounding three, police said.");
        assertThat(same).extracting(r -> r.place().city()).containsExactly("Elko");
        List<Report> another = readOn(
                "2019-07-26",
                above
                        + "ELKO, Nev. - A gunman walked into a bar in Elko on Thursday and killed four people, police said.");
        assertThat(another).hasSize(2);
    }

    @Test
    void aSentenceMayBeginWithTheAttackOfTheDayBefore() {
        List<Report> reports = readOn(
                "2022-05-16",
                "LAGUNA WOODS, Calif. - A day after a gunman killed 10 people in Buffalo, New York, a man opened fire at "
                        + "a church in Laguna Woods on Sunday, killing one person.");
        assertThat(reports).extracting(r -> r.place().city()).containsExactly("Laguna Woods", "Buffalo");
        assertThat(reports).extracting(Report::basis).containsExactly(Basis.REPORT, Basis.MENTION);
        assertThat(reports.get(1).date().date()).hasToString("2022-05-14");
    }

    @Test
    void hoursAfterMayBeTheDayBefore() {
        Report before = readOn(
                        "2019-08-04",
                        "A gunman killed nine people in Dayton, Ohio, early on Sunday, hours after 20 people were "
                                + "killed in a shooting in El Paso, Texas.")
                .get(1);
        assertThat(before.date().earliest()).hasToString("2019-08-03");
        assertThat(before.date().latest()).hasToString("2019-08-04");
    }

    private static List<Report> readOn(String day, String body) {
        return READER.read(Article.builder("test", "1")
                        .body(body)
                        .publishedAt(Instant.parse(day + "T18:00:00Z"))
                        .build())
                .reports();
    }

    private static List<Report> read(String body) {
        return read("", body);
    }

    private static List<Report> read(String headline, String body) {
        return READER.read(Article.builder("wire", "1")
                        .headline(headline)
                        .body(body)
                        .publishedAt(Instant.parse("2023-03-15T09:00:00Z"))
                        .build())
                .reports();
    }

    @Test
    void aSumOfTwoAttacksAndWhatLaysMonthsBackBelongToNeither() {
        List<Report> reports =
                read("Bombs killed at least 44 people and injured more than 100 in two Egyptian churches on "
                        + "Sunday. The first bombing, at a church in the city of Tanta, left 27 dead and 78 wounded. Hours later a "
                        + "bomber struck a cathedral in Alexandria, killing 17 people and injuring 48. The blasts came four months "
                        + "after a bombing at Cairo's main cathedral killed 25 people.\n\nIslamic State claimed responsibility for "
                        + "both attacks.");
        assertThat(reports).extracting(Report::basis).containsExactly(Basis.REPORT, Basis.REPORT, Basis.MENTION);
        assertThat(reports.get(0).claims()).extracting(Claim::best).containsExactly(27, 78);
        assertThat(reports.get(1).claims()).extracting(Claim::best).contains(17, 48);
        assertThat(reports.subList(0, 2)).allSatisfy(r -> assertThat(r.actors()).containsExactly("Islamic State"));
    }

    @Test
    void aHeadlinesSumIsNoAttackOfItsOwn() {
        List<Report> reports =
                read("Two shootings leave 29 dead in Texas and Ohio.\n\nIn El Paso, a man killed 20 people and "
                        + "wounded 26 on Saturday. In Dayton, a gunman killed nine people and hurt 27 on Sunday.");
        assertThat(reports).extracting(r -> r.place().city()).containsExactly("El Paso", "Dayton");
    }

    @Test
    void aDayNamedFirstThatLiesBackIsHistory() {
        List<Report> reports =
                read("A bomber killed 49 soldiers in Aden on December 18, officials said.\n\nOn December 10 a "
                        + "bombing at the same base killed 50 troops.");
        assertThat(reports).extracting(Report::basis).containsExactly(Basis.REPORT, Basis.MENTION);
    }

    @Test
    void whoWasKilledElsewhereIsToldInPassing() {
        List<Report> reports =
                read("At least 63 people were killed in Quetta at the funeral of a lawyer who was shot dead in a "
                        + "separate attack.");
        assertThat(reports)
                .filteredOn(r -> r.basis() == Basis.REPORT)
                .extracting(r -> r.claims().get(0).best())
                .containsExactly(63);
    }

    @Test
    void theWorstSinceAnotherDayIsHistoryWhereNobodyElseIsTold() {
        List<Report> reports =
                read("Gunmen killed 59 people in a mall in Nairobi on September 21, 2013.\n\nIt was the worst "
                        + "attack in the country since a bomb in 1998, which killed more than 200.");
        assertThat(reports.get(0).claims()).extracting(Claim::best).containsExactly(59);
    }

    @Test
    void whatASentenceBeginsByPuttingDaysBackIsHistory() {
        List<Report> reports =
                read("A helicopter was hit by several bullets near Cucuta on Friday. Nobody was hurt.\n\nTen days "
                        + "before, a car bomb at a base in the same city wounded 36.");
        assertThat(reports.get(0).claims()).extracting(Claim::best).doesNotContain(36);
    }

    @Test
    void whoIsInHospitalNowIsOfTheNewsAlsoBehindHistory() {
        List<Report> reports =
                read("Rebels killed 37 pupils at a school on Friday. In 2010 a bomb killed 76 people in Kampala. "
                        + "Eight people were in critical condition in hospital.");
        assertThat(reports.get(0).claims()).extracting(Claim::best).containsExactly(37, 8);
    }

    @Test
    void aTownNarrowsTheProvinceOfTheHeadline() {
        List<Report> reports = read(
                "Two men shot dead in Ohio club",
                "TOLEDO, Ohio (AP) - Two men were shot dead in a club in Toledo on Friday, police said.");
        assertThat(reports).extracting(r -> r.place().city()).containsExactly("Toledo");
    }

    @Test
    void underAProvincesNameEachItemIsAnAttackOfItsOwn() {
        List<Report> reports = read("Violence across Balochistan", """
                        * QUETTA - A bomb killed six people at a cinema on Tuesday, police said.
                        * KHUZDAR - A constable was shot dead on Tuesday.
                        """);
        assertThat(reports).hasSize(2);
        assertThat(reports.get(1).place().city()).isEqualTo("Khuzdar");
    }

    @Test
    void anItemUnderAnotherDatelineIsAnotherAttack() {
        List<Report> reports =
                read("PESHAWAR - Three grenades were hurled at a cinema on Tuesday, killing 11.\n\nBANNU - A constable "
                        + "was shot dead on Monday.");
        assertThat(reports).extracting(r -> r.place().city()).containsExactly("Peshawar", "Bannu");
    }

    /** The dead of attacks before are never added to those of the news, though one sentence tells of both. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A bomb killed eight mourners in Potiskum on Tuesday, the third attack in a week, after blasts that killed 14 and six.",
                "A bomb killed eight mourners in Potiskum on Tuesday, after a similar blast killed 14 people.",
                "A bomb killed eight mourners in Potiskum on Tuesday amid a wave of attacks that has killed 140 people.",
                "A bomb killed eight mourners in Potiskum on Tuesday, in the wake of attacks that claimed 14 lives.",
                "A bomb killed eight mourners in Potiskum on Tuesday, adding to the 14 killed in earlier attacks.",
                "A bomb killed eight mourners in Potiskum on Tuesday during a funeral for 14 people killed in an earlier blast."
            })
    void attacksBeforeAreMentioned(String body) {
        assertThat(read(body))
                .filteredOn(r -> r.basis() == Basis.REPORT)
                .extracting(r -> r.claims().get(0).best())
                .containsExactly(8);
    }
}
