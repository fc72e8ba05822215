package dev.tocsin.producer.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.ArticleStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireStatusTest {
    @ParameterizedTest
    @CsvSource({
        "usable, USABLE",
        "stat:usable, USABLE",
        "withheld, WITHHELD",
        "embargoed, WITHHELD",
        "canceled, CANCELED",
        "cancelled, CANCELED",
        "Canceled, CANCELED",
        "stat:canceled, CANCELED",
        "http://cv.iptc.org/newscodes/pubstatusg2/canceled, CANCELED",
        "stat:withdrawn, CANCELED"
    })
    void spellingNeverMakesAKillUsable(String word, ArticleStatus status) {
        assertThat(WireStatus.of(word)).contains(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "", "stat:", "not usable", "usable?"})
    void unknownWordMeansNothing(String word) {
        assertThat(WireStatus.of(word)).isEmpty();
    }
}
