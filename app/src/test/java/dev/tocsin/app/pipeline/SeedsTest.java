package dev.tocsin.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.Responsibility;
import dev.tocsin.attacks.Stance;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.tally.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What CODEBOOK.md says that the five seeds hold, through the whole pipeline. Numbers of its table stand in the names. */
@Timeout(120)
class SeedsTest {
    static List<Attack> attacks;
    static Map<String, Tally> cities;
    static Map<String, Tally> citiesByTheLowest;

    @BeforeAll
    static void run() {
        try (Pipeline pipeline = Pipeline.inProcess(null)) {
            for (Article seed : Seeds.articles()) {
                pipeline.publisher().publish(seed);
            }
            Results results = pipeline.results(read -> {});
            attacks = results.attacks().toList();
            cities = cities(results);
            citiesByTheLowest = cities(results.under(Policy.ACLED));
        }
    }

    private static Map<String, Tally> cities(Results results) {
        return results.tallies()
                .filter(tally -> tally.key().startsWith("city:"))
                .collect(Collectors.toMap(tally -> tally.place().city(), Function.identity()));
    }

    @Test
    void row1ThreeExplosionsInMazar() {
        Attack mazar = news("Mazar-i-Sharif", "2022-05-25");
        assertThat(mazar.killed()).isEqualTo(Estimate.exactly(9));
        assertThat(mazar.injured().best()).isEqualTo(15);
        assertThat(mazar.perpetratorsKilled()).isNull();
        assertThat(mazar.responsibility()).anyMatch(claimedBy("Islamic State"));
    }

    @Test
    void row3OneAttackOnTheEmbassyToldByTwo() {
        Attack embassy = news("Kabul", "2022-09-05");
        assertThat(embassy.killed()).isEqualTo(Estimate.exactly(6));
        assertThat(embassy.injured().best()).isEqualTo(3);
        assertThat(embassy.perpetratorsKilled().best()).isEqualTo(1);
        assertThat(embassy.responsibility()).anyMatch(claimedBy("Islamic State"));
        assertThat(embassy.independentSources()).isEqualTo(2);
        assertThat(embassy.articles())
                .hasSize(2)
                .anyMatch(article -> article.startsWith("001_"))
                .anyMatch(article -> article.startsWith("004_"));
    }

    @Test
    void row10TheMosqueInKandahar() {
        Attack kandahar = attacks.stream()
                .filter(attack -> "Kandahar".equals(attack.place().city()) && attack.basis() == Basis.REPORT)
                .findFirst()
                .orElseThrow();
        assertThat(kandahar.killed().best()).isEqualTo(41);
        assertThat(kandahar.injured().best()).isEqualTo(70);
        assertThat(kandahar.perpetratorsKilled().best()).isIn(2, 4);
        assertThat(kandahar.responsibility()).anyMatch(claimed -> claimed.stance() == Stance.CLAIMED);
    }

    @Test
    void everyCitysSums() {
        assertThat(cities.get("Mazar-i-Sharif").killed().best()).isEqualTo(9);
        assertThat(cities.get("Mazar-i-Sharif").injured().best()).isEqualTo(16);
        assertThat(cities.get("Mazar-i-Sharif").perpetratorsKilled().best()).isEqualTo(5);
        assertThat(cities.get("Kabul").attacks()).isEqualTo(2);
        assertThat(cities.get("Kabul").killed().best()).isIn(8L, 11L);
        assertThat(cities.get("Kabul").killed().low()).isEqualTo(8);
        assertThat(cities.get("Kabul").killed().high()).isEqualTo(36);
        assertThat(cities.get("Kandahar").killed().best()).isEqualTo(41);
        assertThat(cities.get("Kandahar").attacks()).isOne();
    }

    @Test
    void whatIsOnlyBackgroundEntersNoSum() {
        assertThat(cities.values())
                .filteredOn(tally -> tally.attacks() > 0)
                .extracting(tally -> tally.place().city())
                .containsExactlyInAnyOrder("Mazar-i-Sharif", "Kabul", "Kandahar");
    }

    @Test
    void anotherPolicyCountsTheSameClaimsByItsOwnRules() {
        Tally kabul = citiesByTheLowest.get("Kabul");
        assertThat(kabul.policy()).isEqualTo("acled");
        assertThat(kabul.killed().best()).as("the lowest told, and the bomber").isEqualTo(2 + 6 + 1);
        assertThat(kabul.attacks()).isEqualTo(cities.get("Kabul").attacks());
    }

    private static Attack news(String city, String day) {
        List<Attack> found = attacks.stream()
                .filter(attack -> attack.basis() == Basis.REPORT
                        && city.equals(attack.place().city())
                        && LocalDate.parse(day).equals(attack.date().date()))
                .toList();
        return assertThat(found).singleElement().actual();
    }

    private static Predicate<Responsibility> claimedBy(String actor) {
        return responsibility -> responsibility.actor().equals(actor) && responsibility.stance() == Stance.CLAIMED;
    }
}
