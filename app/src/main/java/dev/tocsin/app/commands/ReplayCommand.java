package dev.tocsin.app.commands;

import dev.tocsin.app.pipeline.Pipeline;
import dev.tocsin.app.pipeline.Results;
import dev.tocsin.attacks.tally.Policy;
import dev.tocsin.schemas.Codecs;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends articles all the way through, on topics of its own, and writes what they come to. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description =
                "Sends articles through the whole pipeline, writes the attacks and tallies they come to, and exits.",
        footer = {
            "%nWithout --attacks and --tallies, the attacks go to stdout. A file may be - for stdout.",
            "Articles are taken as their fields tell: version, status and embargo count. Commands in their words,"
                    + " such as KILL or STORY WITHDRAWN, are for publish, which judges each item as it comes from a wire."
        })
public final class ReplayCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Article NDJSON (.ndjson, .jsonl), a plain text, or a folder of them.")
    private List<Path> files;

    @Option(
            names = "--attacks",
            paramLabel = "OUT",
            description = "Where the attacks go, one JSON object a line, by id.")
    private Path attacks;

    @Option(
            names = "--tallies",
            paramLabel = "OUT",
            description = "Where the tallies go, one JSON object a line, by key.")
    private Path tallies;

    @Option(
            names = "--policy",
            paramLabel = "P",
            defaultValue = "TOCSIN",
            description =
                    "How conflicting numbers are counted: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Policy policy;

    @Mixin
    private RunsOn runsOn;

    @Override
    public Integer call() {
        if (attacks == null && tallies == null) {
            attacks = OutputFile.STDOUT;
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (OutputFile attackLines = OutputFile.open(attacks, out);
                OutputFile tallyLines = OutputFile.open(tallies, out);
                Progress progress = Progress.on(err);
                Pipeline pipeline = runsOn.pipeline()) {
            ArticleIntake articles = new ArticleIntake(pipeline.publisher(), progress, err);
            articles.publish(files);
            Results results = pipeline.results(articles::sayRead).under(policy);
            results.attacks().map(Codecs.ATTACK::toJson).forEach(attackLines::line);
            results.tallies().map(Codecs.TALLY::toJson).forEach(tallyLines::line);
            progress.clear();
            attackLines.finish();
            tallyLines.finish();
            Unreads.say(results.unread(), err);
            return articles.exitCode();
        }
    }
}
