package dev.tocsin.attacks.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"lexicon.txt, ' '", "phrases.txt, ;"})
    void noWordStandsTwiceUnderOneSense(String table, String separator) {
        List<String> entries = Resource.lines(Lexicon.class, table).stream()
                .flatMap(line -> {
                    int sense = line.indexOf(' ');
                    return Stream.of(line.substring(sense + 1).split(separator, -1))
                            .map(word -> line.substring(0, sense) + ": " + word.strip());
                })
                .toList();

        assertThat(entries).doesNotHaveDuplicates();
    }

    @Test
    void aWordSetHoldsItsWordsAndNoOther() {
        WordSet set = WordSet.of("north", "south");

        assertThat(set.has(word("South"))).isTrue();
        for (String other : new String[] {"east", "west", "northern", "", "s"}) {
            assertThat(set.has(new Word(other, 0))).as(other).isFalse();
        }
    }

    @Test
    void aWordThatWasAskedBeforeIsFoundInASetMadeLater() {
        Word word = word("zyzzyva");
        assertThat(WordSet.of("north", "zyzzyvas").has(word)).isFalse();

        for (int i = 0; i < 2 * Long.SIZE; i++) {
            WordSet later = WordSet.of("zyzzyva", "later" + i);

            assertThat(later.has(word)).isTrue();
            assertThat(later.has(word("zyzzyvas"))).isFalse();
        }
    }

    @Test
    void aWordKeepsWhatItsLettersAre() {
        WordForm form = WordForm.endingIn("county", "parish");

        for (int i = 0; i < 2; i++) {
            assertThat(form.fits(token("Kentcounty"))).isTrue();
            assertThat(form.fits(token("parish"))).isTrue();
            assertThat(form.fits(token("parishes"))).isFalse();
        }
    }

    private Token token(String text) {
        return new Token(0, text.length(), word(text), false, 0);
    }

    private Word word(String text) {
        return lexicon.words(Lexicon.plain(text), new int[] {0}, new int[] {text.length()}, 1)[0];
    }
}
