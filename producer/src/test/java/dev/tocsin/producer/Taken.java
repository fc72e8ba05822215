package dev.tocsin.producer;

import dev.tocsin.attacks.Article;
import java.util.ArrayList;
import java.util.List;

/** Keeps what comes in, for a test to look at. */
public final class Taken implements Intake {
    public final List<Article> articles = new ArrayList<>();
    public final List<Refusal> refusals = new ArrayList<>();

    @Override
    public void take(Article article) {
        articles.add(article);
    }

    @Override
    public void refuse(Refusal refusal) {
        refusals.add(refusal);
    }
}
