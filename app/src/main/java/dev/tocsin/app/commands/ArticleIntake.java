package dev.tocsin.app.commands;

import dev.tocsin.attacks.Article;
import dev.tocsin.producer.ArticlePublisher;
import dev.tocsin.producer.Intake;
import dev.tocsin.producer.Refusal;
import dev.tocsin.producer.files.ArticleFiles;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Articles on their way from files to the topic: each refusal is one line, and the rest goes on. */
final class ArticleIntake implements Intake {
    private static final int SAY_EVERY = 500;

    private final ArticlePublisher publisher;
    private final Progress progress;
    private final PrintWriter err;
    private long taken;
    private long refused;

    ArticleIntake(ArticlePublisher publisher, Progress progress, PrintWriter err) {
        this.publisher = publisher;
        this.progress = progress;
        this.err = err;
    }

    /** Publishes what the files and folders hold; all of it is acknowledged when this returns. */
    void publish(List<Path> files) {
        ArticleFiles reader = new ArticleFiles(null, this);
        files.forEach(reader::read);
        publisher.flush();
    }

    @Override
    public void take(Article article) {
        publisher.publish(article);
        taken++;
        if (taken % SAY_EVERY == 0) {
            progress.say(taken + " articles published");
        }
    }

    @Override
    public void refuse(Refusal refusal) {
        refused++;
        progress.clear();
        err.println("tocsin: " + refusal);
    }

    /** Says how far the reading has come. */
    void sayRead(long read) {
        progress.say(read + " of " + taken + " articles read");
    }

    /** 0 where every article was taken, else 1. */
    int exitCode() {
        return refused == 0 ? 0 : 1;
    }
}
