package dev.tocsin.schemas.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Attack;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StandingAttacksTest {
    private final StandingAttacks attacks = new StandingAttacks();

    @Test
    void theStoryIsFollowedStepByStep() {
        for (Story.Step step : Story.STEPS) {
            attacks.accept(step.attack());
            assertThat(attacks.tallied().map(Attack::id).collect(Collectors.toSet()))
                    .as(step.what())
                    .isEqualTo(step.tallied());
            assertThat(attacks.tallied()
                            .mapToLong(attack -> attack.killed().best())
                            .sum())
                    .as(step.what())
                    .isEqualTo(step.killed());
        }
    }

    @Property(tries = 100)
    void whateverTheOrderTheSameAttacksStandInTheEnd(@ForAll("orders") List<Story.Step> order) {
        StandingAttacks shuffled = new StandingAttacks();
        order.forEach(step -> shuffled.accept(step.attack()));
        StandingAttacks told = new StandingAttacks();
        Story.STEPS.forEach(step -> told.accept(step.attack()));
        assertThat(shuffled.all()).containsExactlyElementsOf(told.all());
    }

    @Provide
    Arbitrary<List<Story.Step>> orders() {
        return Arbitraries.shuffle(Story.STEPS);
    }

    @Test
    void anOldIdLeadsToTheAttackThatStandsForIt() {
        Story.STEPS.stream().limit(5).forEach(step -> attacks.accept(step.attack()));
        assertThat(attacks.standing("bbbbbbb2")).map(Attack::id).contains("aaaaaaa1");
        assertThat(attacks.standing("aaaaaaa1")).map(Attack::id).contains("aaaaaaa1");
        assertThat(attacks.standing("nobody12")).isEmpty();
        Story.STEPS.stream().limit(7).forEach(step -> attacks.accept(step.attack()));
        assertThat(attacks.standing("aaaaaaa1")).as("retracted").isEmpty();
        assertThat(attacks.standing("bbbbbbb2")).map(Attack::id).contains("bbbbbbb2");
    }

    @Test
    void aKnownRevisionChangesNothing() {
        Attack first = Story.STEPS.get(0).attack();
        assertThat(attacks.accept(first)).isTrue();
        assertThat(attacks.accept(first)).isFalse();
        assertThat(attacks.get(first.id())).isEqualTo(first);
    }
}
