package dev.tocsin.attacks.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private final Lexicon lexicon = Lexicon.standard();

    @ParameterizedTest
    @ValueSource(strings = {"Zhu\u2019ar", "Zhu\u00b4ar", "ZHU'AR"})
    void aWordIsTheSameWhicheverApostropheWasReadBefore(String spelled) {
        assertThat(word(spelled).text()).isEqualTo("zhu'ar");
    }

    @Test
    void aWordOfTheLexiconIsOneObject() {
        assertThat(word("Killed")).isSameAs(word("killed"));
    }

    @Test
    void aWordSetHoldsItsWordsAndNoOther() {
        WordSet set = WordSet.of("north", "south");

        assertThat(set.has(word("South"))).isTrue();
        for (String other : new String[] {"east", "west", "northern", "", "s"}) {
            assertThat(set.has(new Word(other, 0))).as(other).isFalse();
        }
    }

    private Word word(String text) {
        return lexicon.wordAt(Lexicon.plain(text), 0, text.length());
    }
}
