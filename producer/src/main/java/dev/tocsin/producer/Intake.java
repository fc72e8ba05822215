package dev.tocsin.producer;

import dev.tocsin.attacks.Article;

/**
 * Where whatever comes from outside goes: articles to one side, what could not be taken, with its reason, to the
 * other. A refusal never stops what follows it.
 */
public interface Intake {
    void take(Article article);

    void refuse(Refusal refusal);
}
