package dev.tocsin.app.commands;

import dev.tocsin.app.Failure;
import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.read.Reader;
import dev.tocsin.attacks.read.Reading;
import dev.tocsin.producer.Intake;
import dev.tocsin.producer.Refusal;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.StrictText;
import dev.tocsin.producer.files.ArticleFiles;
import dev.tocsin.producer.formats.TextArticle;
import dev.tocsin.schemas.Codecs;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads an article and prints its reports, each with its claims and the words they rest on; no Kafka is needed. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Reads an article and prints the reports it tells as JSON, one a line, each with the words it rests on.")
public final class ReadCommand implements Callable<Integer>, Intake {
    private static final Path STDIN = Path.of("-");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A plain text, article NDJSON, or - for a plain text from stdin.")
    private Path file;

    private final Reader reader = Reader.standard();
    private boolean anyRefused;

    @Override
    public Integer call() {
        if (file.equals(STDIN)) {
            readText(System.in);
        } else {
            new ArticleFiles(null, this).read(file);
        }
        return anyRefused ? 1 : 0;
    }

    private void readText(InputStream in) {
        try {
            take(TextArticle.parse("stdin", "stdin", StrictText.of(in.readAllBytes())));
        } catch (RefusedException e) {
            refuse(e.at("stdin"));
        } catch (IOException e) {
            throw Failure.of("stdin cannot be read", e);
        }
    }

    @Override
    public void take(Article article) {
        Reading reading = reader.read(article);
        PrintWriter out = spec.commandLine().getOut();
        reading.reports().forEach(report -> out.print(Codecs.REPORT.toJson(report) + "\n"));
        reading.unread().ifPresent(unread -> refuse(Refusal.of(article.key(), "not read: " + unread.detail())));
    }

    @Override
    public void refuse(Refusal refusal) {
        anyRefused = true;
        spec.commandLine().getErr().println("tocsin: " + refusal);
    }
}
