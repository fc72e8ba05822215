package dev.tocsin.dashboard.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.Quote;
import dev.tocsin.attacks.TextPart;
import dev.tocsin.dashboard.Story;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final String LONG =
            "The council met on Tuesday to speak of roads and wells in the valley. ".repeat(20);

    @Test
    void shortTextIsThereWhole() {
        Passage passage = passage("Police came. Nine people died. Shops closed.", "Nine people died")
                .orElseThrow();

        assertThat(passage.before()).isEqualTo("Police came. ");
        assertThat(passage.after()).isEqualTo(". Shops closed.");
        assertThat(passage.from()).isZero();
        assertThat(passage.to()).isEqualTo(passage.length());
    }

    @Test
    void longTextIsCutBetweenSentences() {
        Passage passage =
                passage(LONG + "Nine people died. " + LONG, "Nine people died").orElseThrow();

        assertThat(passage.before()).startsWith("The council met").hasSizeLessThanOrEqualTo(Passage.REACH);
        assertThat(passage.after()).endsWith("in the valley.").hasSizeLessThanOrEqualTo(Passage.REACH);
        assertThat(passage.from()).isPositive();
        assertThat(passage.to()).isLessThan(passage.length());
    }

    @Test
    void textWithoutSentencesIsCutBetweenWords() {
        String words = "word ".repeat(200);
        Passage passage = passage(words + "nine died " + words, "nine died").orElseThrow();

        assertThat(passage.before()).startsWith("word ").endsWith("word ");
        assertThat(passage.after()).startsWith(" word").endsWith("word");
    }

    @Test
    void wordsOfAHeadlineStandInTheHeadline() {
        Article article = Article.of("wire", "a", "Blast kills nine in Kabul", "Nine people died.");
        Quote quote = new Quote(TextPart.HEADLINE, 6, 16, "kills nine");

        assertThat(Passage.of(claim(quote), (key, version) -> Optional.of(article))
                        .orElseThrow()
                        .after())
                .isEqualTo(" in Kabul");
    }

    @Test
    void otherTextAtThatPlaceIsNoPassage() {
        Article article = Article.of("wire", "a", "", "Ten people died, and more.");
        Quote quote = new Quote(TextPart.BODY, 0, 16, "Nine people died");
        Quote behind = new Quote(TextPart.BODY, 100, 116, "Nine people died");

        assertThat(Passage.of(claim(quote), (key, version) -> Optional.of(article)))
                .isEmpty();
        assertThat(Passage.of(claim(behind), (key, version) -> Optional.of(article)))
                .isEmpty();
        assertThat(Passage.of(claim(quote.withoutWords()), (key, version) -> Optional.of(article)))
                .isEmpty();
        assertThat(Passage.of(claim(quote), ArticleTexts.NONE)).isEmpty();
    }

    @Property
    void partsAreTheTextBetweenTheirOffsets(
            @ForAll String body, @ForAll @IntRange(max = 400) int one, @ForAll @IntRange(max = 400) int other) {
        String text = body + LONG;
        int start = Math.min(one, other) % text.length();
        int end = Math.min(text.length(), start + 1 + Math.abs(one - other));
        Passage passage = passage(text, start, end).orElseThrow();

        assertThat(text)
                .isEqualTo(text.substring(0, passage.from())
                        + passage.before()
                        + text.substring(start, end)
                        + passage.after()
                        + text.substring(passage.to()));
        assertThat(passage.before()).hasSizeLessThanOrEqualTo(Passage.REACH);
        assertThat(passage.after()).hasSizeLessThanOrEqualTo(Passage.REACH);
    }

    private static Optional<Passage> passage(String text, String words) {
        int start = text.indexOf(words);
        return passage(text, start, start + words.length());
    }

    private static Optional<Passage> passage(String text, int start, int end) {
        Article article = Article.of("wire", "a", "", text);
        Quote quote = new Quote(TextPart.BODY, start, end, text.substring(start, end));
        return Passage.of(claim(quote), (key, version) -> Optional.of(article));
    }

    private static ClaimGroup claim(Quote quote) {
        ClaimGroup any = Story.of("a", Story.KABUL, "2022-09-05", 9, null)
                .attack()
                .claims()
                .get(0);
        return new ClaimGroup(
                any.measure(),
                any.party(),
                any.group(),
                any.low(),
                any.high(),
                any.bound(),
                any.part(),
                any.sources(),
                any.stillSaidBy(),
                any.authority(),
                any.attributedTo(),
                any.firstSaidAt(),
                any.lastSaidAt(),
                any.article(),
                any.version(),
                quote);
    }
}
