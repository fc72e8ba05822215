package dev.tocsin.attacks.read.places;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.TextPart;
import dev.tocsin.attacks.gazetteer.Gazetteer;
import dev.tocsin.attacks.read.text.Document;
import dev.tocsin.attacks.read.text.Lexicon;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule of places' roles to its own texts: those it must decide, before any other, and those it must not fit. */
class PlaceRulesTest {
    private static final PlaceFinder FINDER = new PlaceFinder(Gazetteer.standard());

    static Stream<PlaceRule> rules() {
        return PlaceRules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void decidesItsTexts(PlaceRule rule) {
        assertThat(rule.matches()).as("texts that %s must decide", rule.name()).isNotEmpty();
        assertThat(rule.matches())
                .allSatisfy(text -> assertThat(first(text)).as(text).isEqualTo(rule.name()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void missesWhatItMust(PlaceRule rule) {
        assertThat(rule.misses()).as("texts that %s must not fit", rule.name()).isNotEmpty();
        assertThat(rule.misses())
                .allSatisfy(text ->
                        assertThat(rule.fits().test(bracketed(text))).as(text).isFalse());
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(PlaceRules.ALL).extracting(PlaceRule::name).doesNotHaveDuplicates();
    }

    private static String first(String text) {
        PlaceName name = bracketed(text);
        return PlaceRules.ALL.stream()
                .filter(rule -> rule.fits().test(name))
                .findFirst()
                .map(PlaceRule::name)
                .orElse("none");
    }

    private static PlaceName bracketed(String text) {
        boolean headline = text.startsWith("# ");
        String marked = headline ? text.substring(2) : text;
        String words = marked.replace("[", "").replace("]", "");
        TextPart part = headline ? TextPart.HEADLINE : TextPart.BODY;
        return Document.of(Article.of("test", "1", headline ? words : "", headline ? "" : words), Lexicon.standard())
                .sentences()
                .stream()
                .filter(sentence -> sentence.part() == part)
                .flatMap(sentence -> FINDER.find(sentence).stream())
                .filter(name -> name.sentence().at(name.from()).start() == marked.indexOf('['))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no place is found in brackets: " + text));
    }
}
