package dev.tocsin.attacks.read.text;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.TextPart;
import java.util.ArrayList;
import java.util.List;

/** An article's sentences, the headline first, without what is the page's own. */
public record Document(Article article, List<Sentence> sentences) {
    /** Sentences read of one article: what comes behind so many is a list or a whole page archive, not a story. */
    static final int MOST_SENTENCES = 2_000;

    public static Document of(Article article, Lexicon lexicon) {
        Sentences splitter = new Sentences(lexicon);
        List<Sentence> sentences = new ArrayList<>();
        splitter.addTo(sentences, TextPart.HEADLINE, article.headline());
        splitter.addTo(sentences, TextPart.BODY, article.body());
        boolean all = sentences.size() <= MOST_SENTENCES;
        List<Sentence> read = all ? sentences : sentences.subList(0, MOST_SENTENCES);
        return new Document(article, Story.of(read));
    }
}
