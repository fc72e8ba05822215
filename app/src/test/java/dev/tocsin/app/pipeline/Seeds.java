package dev.tocsin.app.pipeline;

import dev.tocsin.attacks.Article;
import dev.tocsin.producer.Intake;
import dev.tocsin.producer.Refusal;
import dev.tocsin.producer.files.ArticleFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The five articles that the project began with, in the order of their files. */
final class Seeds {
    private Seeds() {}

    static List<Article> articles() {
        List<Article> seeds = new ArrayList<>();
        new ArticleFiles(null, new Intake() {
                    @Override
                    public void take(Article article) {
                        seeds.add(article);
                    }

                    @Override
                    public void refuse(Refusal refusal) {
                        throw new AssertionError(refusal.toString());
                    }
                })
                .read(Path.of("..", "seeds"));
        return seeds;
    }
}
