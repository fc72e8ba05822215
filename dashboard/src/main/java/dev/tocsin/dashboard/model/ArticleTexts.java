package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.Article;
import java.util.Optional;

/** The articles' texts, as far as they can be looked up. */
@FunctionalInterface
public interface ArticleTexts {
    /** No article can be looked up. */
    ArticleTexts NONE = (key, version) -> Optional.empty();

    /**
     * The article of that key, where this version of it stands.
     *
     * @param key {@code source|id}
     * @param version 0 where its wire numbers none
     */
    Optional<Article> find(String key, long version);
}
