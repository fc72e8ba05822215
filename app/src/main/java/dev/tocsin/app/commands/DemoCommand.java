package dev.tocsin.app.commands;

import dev.tocsin.app.pipeline.Pipeline;
import dev.tocsin.app.pipeline.Results;
import dev.tocsin.app.tables.AttackTable;
import dev.tocsin.app.tables.TallyTable;
import dev.tocsin.dashboard.Dashboard;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The seeds all the way through a Kafka inside this process, and what they come to in two tables. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Sends the five seed articles through the whole pipeline and prints attacks and tallies, then shows them on a page.")
public final class DemoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--once", description = "Prints the tables and exits.")
    private boolean once;

    @Mixin
    private RunsOn runsOn;

    @Mixin
    private WebPage page;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        try (Progress progress = Progress.on(err);
                Pipeline pipeline = runsOn.pipeline()) {
            ArticleIntake articles = new ArticleIntake(pipeline.publisher(), progress, err);
            articles.publish(List.of(Home.seeds()));
            Results results = pipeline.results(articles::sayRead);
            progress.clear();
            print(results);
            Unreads.say(results.unread(), err);
            if (!once) {
                show(pipeline, err);
            }
            return articles.exitCode();
        }
    }

    private void show(Pipeline pipeline, PrintWriter err) throws InterruptedException {
        try (Dashboard dashboard = page.serve(pipeline.kafka(), pipeline.topics())) {
            err.println("The page is at " + page.address(dashboard) + ", the topics are at "
                    + pipeline.bootstrapServers() + "; Ctrl-C ends it.");
            new CountDownLatch(1).await();
        }
    }

    private void print(Results results) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Attacks (5 (2-30): best, and the range told; 3+: at least)\n");
        out.println(AttackTable.of(results.attacks().toList()));
        out.println("Tallies by city, attacks told as news\n");
        out.print(TallyTable.of(results.tallies().toList()));
        out.flush();
    }
}
