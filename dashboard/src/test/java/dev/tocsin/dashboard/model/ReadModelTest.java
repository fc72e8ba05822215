package dev.tocsin.dashboard.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.tally.Policy;
import dev.tocsin.dashboard.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReadModelTest {
    private static final List<Policy> POLICIES = List.of(Policy.TOCSIN, Policy.GTD);

    /** However often somebody looks in between, the lists are those of one who looks only at the end. */
    @Property(tries = 200)
    void listsTheSameWhoeverLookedBefore(@ForAll("changes") List<Change> changes) {
        ReadModel watched = model();
        ReadModel fresh = model();
        for (int i = 0; i < changes.size(); i++) {
            changes.get(i).apply(watched, i);
            changes.get(i).apply(fresh, i);
            if (changes.get(i).isLookedAt()) {
                lists(watched);
            }
        }
        assertThat(lists(watched)).isEqualTo(lists(fresh));
    }

    private static ReadModel model() {
        ReadModel model = new ReadModel();
        model.begin("story", 1);
        return model;
    }

    private static List<String> lists(ReadModel model) {
        List<String> lists = new ArrayList<>();
        for (Policy policy : POLICIES) {
            for (ListOrder order : ListOrder.values()) {
                View.Page page = model.view().page(all(policy), order, 0, 1000);
                page.entries().forEach(entry -> lists.add(order + entry.json()));
            }
        }
        return lists;
    }

    private static Selection all(Policy policy) {
        return new Selection(
                Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, Set.of(), Set.of(), null, policy);
    }

    /** One revision of one of a few attacks. */
    record Change(int attack, LocalDate day, Integer killed, boolean isGone, boolean isLookedAt) {
        void apply(ReadModel model, int revision) {
            Story story = Story.of("%08d".formatted(attack), Story.KABUL, day.toString(), killed, null);
            Instant at = Story.TOLD.plusSeconds(revision % 3);
            Story revised = story.revision(revision + 1).revised(estimate(), at, "change " + revision);
            model.attack(0, revision, (isGone ? revised.status(AttackStatus.RETRACTED, null) : revised).attack());
        }

        private Estimate estimate() {
            return killed == null ? null : Estimate.exactly(killed);
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 5).map(LocalDate.of(2022, 1, 1)::plusDays),
                        Arbitraries.integers().between(0, 4).injectNull(0.2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Change::new)
                .list()
                .ofMaxSize(40);
    }

    @Test
    void keepsAViewAsItWas() {
        ReadModel model = model();
        model.attack(
                0, 0, Story.of("embassy0", Story.KABUL, "2022-09-05", 2, null).attack());
        View before = model.view();
        model.attack(
                0, 1, Story.of("market00", Story.BAGHDAD, "2021-07-19", 35, 60).attack());
        assertThat(before.page(Selection.STANDING, ListOrder.DATE, 0, 10).total())
                .isEqualTo(1);
        assertThat(model.view().page(Selection.STANDING, ListOrder.DATE, 0, 10).total())
                .isEqualTo(2);
    }

    @Test
    void takesTheSameRecordTwiceWithoutHarm() {
        ReadModel model = model();
        Story story = Story.of("embassy0", Story.KABUL, "2022-09-05", 2, null);
        model.attack(0, 0, story.attack());
        model.attack(0, 0, story.attack());
        model.change(story.since(null, "wire|001"));
        model.change(story.since(null, "wire|001"));
        assertThat(model.view().page(Selection.STANDING, ListOrder.DATE, 0, 10).total())
                .isEqualTo(1);
        assertThat(model.history("embassy0").changes()).hasSize(1);
    }

    @Test
    void holdsTheLatestOfAnEndlessHistoryAndCountsTheRest() {
        ReadModel model = model();
        Story story = Story.of("embassy0", Story.KABUL, "2022-09-05", 2, null);
        for (int i = 0; i < AttackHistory.MOST_CHANGES + 3; i++) {
            model.change(story.since(null, "wire|001"));
            story = story.next(Story.TOLD, "again");
        }
        AttackHistory history = model.history("embassy0");
        assertThat(history.changes()).hasSize(AttackHistory.MOST_CHANGES);
        assertThat(history.earlier()).isEqualTo(3);
        assertThat(history.changes().get(0).revision()).isEqualTo(4);
    }
}
