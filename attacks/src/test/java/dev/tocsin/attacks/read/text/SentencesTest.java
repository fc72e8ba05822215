package dev.tocsin.attacks.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void aLineThatEndsBeforeItIsFullEndsASentence() {
        assertThat(sentences("""
                Four killed in market blast in Harbour Town
                By Our Correspondent
                HARBOUR TOWN: Four people were killed when a bomb exploded in the market on Tuesday.""")).hasSize(2).element(1).asString().startsWith("HARBOUR TOWN");
    }

    @Test
    void aLineThatWasFullEndsNothing() {
        assertThat(sentences("""
                Four people were killed when a bomb exploded in the market of Harbour
                Town on Tuesday, and the police of the district told the newspaper that
                Monday's attack was the work of the same men.""")).hasSize(1);
    }

    private static List<Sentence> sentences(String body) {
        return Document.of(Article.builder("test", "1").body(body).build(), Lexicon.standard())
                .sentences();
    }
}
