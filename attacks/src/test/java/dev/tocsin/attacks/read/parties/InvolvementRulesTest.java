package dev.tocsin.attacks.read.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule of responsibility to its own texts: those it must fit, before any other, and those it must not. */
class InvolvementRulesTest {
    static Stream<InvolvementRule> rules() {
        return InvolvementRules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void decidesItsTexts(InvolvementRule rule) {
        assertThat(rule.matches()).as("texts that %s must fit", rule.name()).isNotEmpty();
        assertThat(rule.matches()).allSatisfy(text -> assertThat(first(text)).isEqualTo(rule.name()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void missesWhatItMust(InvolvementRule rule) {
        assertThat(rule.misses()).as("texts that %s must not fit", rule.name()).isNotEmpty();
        assertThat(rule.misses())
                .allSatisfy(text -> assertThat(rule.fits(small(text))).isFalse());
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(InvolvementRules.ALL).extracting(InvolvementRule::name).doesNotHaveDuplicates();
    }

    private static String first(String text) {
        return InvolvementRules.ALL.stream()
                .filter(rule -> rule.fits(small(text)))
                .findFirst()
                .map(InvolvementRule::name)
                .orElse("none");
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
