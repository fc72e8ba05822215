package dev.tocsin.attacks.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Ba‘qūbah, baqubah",
        "Sana'a, sanaa",
        "N’Djamena, ndjamena",
        "Mazar-i-Sharif, mazar i sharif",
        "Saint Louis, st louis",
        "St. Louis, st louis",
        "Fort Worth, ft worth",
        "Mount Vernon, mt vernon",
        "Kabul's, kabul",
        "U.S., us",
        "D.C, dc",
        "Łódź, lodz",
        "Diyarbakır, diyarbakir",
        "Gəncə, ganca",
        "  New   York , new york",
        "'...', ''",
        "Київ, ''",
    })
    void spellingHabitsAreTakenOff(String name, String folded) {
        assertThat(Folding.fold(name)).isEqualTo(folded);
    }

    @Test
    void wordsPointIntoTheText() {
        String text = "Near Tall ‘Afar’s old market (U.S. base)";
        assertThat(Folding.words(text))
                .extracting(word -> text.substring(word.start(), word.end()) + "=" + word.folded())
                .containsExactly(
                        "Near=near", "Tall=tall", "Afar’s=afar", "old=old", "market=market", "U.S=us", "base=base");
    }

    @Test
    void aSentenceDotIsNoInitial() {
        assertThat(Folding.fold("He left York. A bomb")).isEqualTo("he left york a bomb");
    }
}
