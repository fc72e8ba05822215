package dev.tocsin.producer.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.producer.formats.WireWords.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "KILL KILL KILL", "KILL: Blast in Kabul", "MANDATORY KILL - Blast in Kabul", "BC-Kabul Blast KILL KILL",
                "STORY WITHDRAWN", "EDITORS: STORY WITHDRAWN Blast in Kabul", "WITHDRAWN: Blast in Kabul",
                        "ADVISORY KILL: Blast",
                "KILL NOTICE", "STORY KILLED"
            })
    void killAtTheHead(String headline) {
        assertThat(WireWords.callOf(Article.of("s", "a", headline, "Six died.")))
                .isEqualTo(Call.KILL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GUNMEN KILL NINE IN KABUL",
                "Kill toll rises to nine",
                "Bombers kill nine",
                "NINE KILLED IN KABUL",
                "KILLED IN ACTION: nine soldiers remembered",
                "KILLED: nine soldiers of one village",
                "WITHDRAWAL: what is known",
                "Troops withdrawn from Herat after blast",
                "Police hold three over blast",
                "HOLDUP TURNS DEADLY",
                "Correctional officers killed in riot",
                "UPDATE 2-Blast kills nine",
                "REFILE-Blast kills nine"
            })
    void newsIsNoCommand(String headline) {
        assertThat(WireWords.callOf(Article.of("s", "a", headline, "Nine people were killed on Monday.")))
                .isEqualTo(Call.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "HOLD HOLD HOLD, HOLD",
        "HOLD: Blast in Kabul, HOLD",
        "CORRECTED-Blast kills nine, CORRECT",
        "CORRECTION: Blast kills nine, CORRECT",
        "Corrected: Blast kills nine, CORRECT",
        "Blast kills nine (corrected), CORRECT"
    })
    void otherCalls(String headline, Call call) {
        assertThat(WireWords.callOf(Article.of("s", "a", headline, "Nine died.")))
                .isEqualTo(call);
    }

    @Test
    void noteToEditorsSpeaksToo() {
        Article article = Article.of("s", "a", "Blast kills five", "Five died.");

        assertThat(WireWords.callOf(
                        article.toBuilder().editorNote("Corrects toll to 5.").build()))
                .isEqualTo(Call.CORRECT);
        assertThat(WireWords.callOf(article.toBuilder()
                        .editorNote("This story has been withdrawn.")
                        .build()))
                .isEqualTo(Call.KILL);
        assertThat(WireWords.callOf(
                        article.toBuilder().editorNote("Please hold this item.").build()))
                .isEqualTo(Call.HOLD);
    }

    @Test
    void longBodyThatSpeaksOfAStoryIsNoCommand() {
        String body = "A reporter was shot in Herat. The story was killed by his editor a week before, colleagues say. "
                .repeat(8);

        assertThat(WireWords.callOf(Article.of("s", "a", "Reporter shot", body)))
                .isEqualTo(Call.NOTHING);
    }

    @Test
    void advisoryNamesItsItem() {
        Article byNumber = Article.of("s", "k", "KILL KILL KILL", "Please kill item dpa 157. The story was killed.");
        Article byAddress = Article.of("s", "k", "KILL KILL KILL", "Please kill item urn:newsml:agency:157.");
        Article byHeadline =
                Article.of("s", "k", "Advisory", "Please kill the story headlined \"Blast kills nine in Kabul\".");

        assertThat(WireWords.callOf(byNumber)).isEqualTo(Call.KILL);
        assertThat(WireWords.named(byNumber)).contains("dpa 157", "157", "dpa-157");
        assertThat(WireWords.named(byAddress)).startsWith("urn:newsml:agency:157");
        assertThat(WireWords.callOf(byHeadline)).isEqualTo(Call.KILL);
        assertThat(WireWords.named(byHeadline)).containsExactly("Blast kills nine in Kabul");
    }

    @Test
    void wordsThatGoOnForeverAreReadInNoTime() {
        String words = "please kill " + "kill the item ".repeat(20_000);

        assertThat(WireWords.named(Article.of("s", "a", words, words))).isEmpty();
        assertThat(WireWords.callOf(Article.of("s", "a", "1 killed ".repeat(20_000), words)))
                .isNotNull();
    }
}
