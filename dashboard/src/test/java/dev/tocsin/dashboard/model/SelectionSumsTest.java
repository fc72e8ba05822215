package dev.tocsin.dashboard.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.TallyLevel;
import dev.tocsin.attacks.tally.Policy;
import dev.tocsin.attacks.tally.Tallies;
import dev.tocsin.attacks.tally.TallyState;
import dev.tocsin.dashboard.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is summed here for any selection is, for all attacks, what the stream publishes. */
class SelectionSumsTest {
    @Property(tries = 200)
    void agreesWithThePublishedTallies(@ForAll("attacks") List<Attack> attacks) {
        Map<String, Tally> published = new TreeMap<>();
        Tallies tallies = new Tallies(TallyState.inMemory());
        attacks.forEach(attack -> tallies.apply(attack).places().forEach(tally -> published.put(tally.key(), tally)));
        Map<String, String> summed = new TreeMap<>();
        for (TallyLevel level : TallyLevel.values()) {
            PlaceSums.of(attacks.stream(), level, Policy.TOCSIN)
                    .places()
                    .forEach(tally -> summed.put(tally.key(), numbers(tally)));
        }
        Map<String, String> expected = new TreeMap<>();
        published.forEach((key, tally) -> expected.put(key, numbers(tally)));
        assertThat(summed).isEqualTo(expected);
    }

    private static String numbers(Tally t) {
        return List.of(
                        t.level(),
                        String.valueOf(t.place().city()),
                        String.valueOf(t.place().countryCode()),
                        t.attacks(),
                        t.killed(),
                        t.injured(),
                        t.killedUnknown(),
                        t.injuredUnknown(),
                        t.attacksMentioned(),
                        t.ambiguous(),
                        String.valueOf(t.firstAttack()),
                        String.valueOf(t.lastAttack()))
                .toString();
    }

    @Provide
    Arbitrary<List<Attack>> attacks() {
        Arbitrary<Place> places = Arbitraries.of(Story.KABUL, Story.MAZAR, Story.BAGHDAD, Place.UNKNOWN);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 50).injectNull(0.2);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 900).map(LocalDate.of(2022, 1, 1)::plusDays);
        Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 7);
        return Combinators.combine(places, numbers, numbers, days, kinds)
                .as(SelectionSumsTest::story)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(SelectionSumsTest::withIds);
    }

    private static Story story(Place place, Integer killed, Integer injured, LocalDate day, int kind) {
        Story story = Story.of("00000000", place, day.toString(), killed, injured);
        return switch (kind) {
            case 0 -> story.mention();
            case 1 -> story.ambiguousWith("another0");
            case 2 -> story.status(AttackStatus.RETRACTED, null);
            case 3 -> story.type(AttackType.SELF_INFLICTED);
            default -> story;
        };
    }

    private static List<Attack> withIds(List<Story> stories) {
        List<Attack> attacks = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            attacks.add(stories.get(i).id("%08d".formatted(i)).attack());
        }
        return attacks;
    }
}
