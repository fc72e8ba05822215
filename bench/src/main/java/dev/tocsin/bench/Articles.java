package dev.tocsin.bench;

import dev.tocsin.attacks.Article;
import dev.tocsin.schemas.ArticleJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The articles of a folder's {@code articles.ndjson}. */
public final class Articles {
    private Articles() {}

    /**
     * In the order of the file.
     *
     * @throws IllegalArgumentException where a line holds no article: what is measured must be all of the file
     */
    public static List<Article> of(Path folder) throws IOException {
        Path file = folder.resolve("articles.ndjson");
        List<Article> articles = new ArrayList<>();
        try (InputStream lines = Files.newInputStream(file)) {
            new ArticleJson(file.toString(), "file").read(lines, articles::add, refusal -> {
                throw new IllegalArgumentException(refusal.toString());
            });
        }
        return articles;
    }
}
