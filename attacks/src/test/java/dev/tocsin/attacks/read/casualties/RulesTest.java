package dev.tocsin.attacks.read.casualties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.read.people.PeopleFinder;
import dev.tocsin.attacks.read.people.Surnames;
import dev.tocsin.attacks.read.people.Those;
import dev.tocsin.attacks.read.text.Document;
import dev.tocsin.attacks.read.text.Lexicon;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule to its own texts: those it must match and those it must not. */
class RulesTest {
    static Stream<Rule> rules() {
        return Rules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void matchesItsTexts(Rule rule) {
        assertThat(rule.matches()).as("texts that %s must match", rule.name()).isNotEmpty();
        for (String text : rule.matches()) {
            assertThat(found(rule, text)).as("%s in: %s", rule.name(), text).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void missesWhatItMust(Rule rule) {
        assertThat(rule.misses()).as("texts that %s must miss", rule.name()).isNotEmpty();
        for (String text : rule.misses()) {
            assertThat(found(rule, text)).as("%s in: %s", rule.name(), text).isEmpty();
        }
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(Rules.ALL).extracting(Rule::name).doesNotHaveDuplicates();
    }

    private static List<Pattern.Match> found(Rule rule, String text) {
        return Document.of(Article.of("test", "1", "", text), Lexicon.standard()).sentences().stream()
                .flatMap(s -> found(rule, s, new Chains(s, PeopleFinder.find(s, new Surnames(), new Those()))))
                .toList();
    }

    private static Stream<Pattern.Match> found(Rule rule, Sentence s, Chains chains) {
        return IntStream.range(0, s.size())
                .mapToObj(i -> rule.matchAt(s, chains, i))
                .filter(Objects::nonNull);
    }
}
