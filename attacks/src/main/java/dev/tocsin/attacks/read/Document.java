package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.TextPart;
import java.util.ArrayList;
import java.util.List;

/** An article's sentences, the headline first. */
record Document(Article article, List<Sentence> sentences) {
    static Document of(Article article, Lexicon lexicon) {
        Sentences splitter = new Sentences(lexicon);
        List<Sentence> sentences = new ArrayList<>();
        splitter.addTo(sentences, TextPart.HEADLINE, article.headline());
        splitter.addTo(sentences, TextPart.BODY, article.body());
        return new Document(article, sentences);
    }
}
