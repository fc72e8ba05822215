package dev.tocsin.app.commands;

import dev.tocsin.app.Failure;
import dev.tocsin.app.pipeline.EarlierTopics;
import dev.tocsin.app.pipeline.Preparation;
import dev.tocsin.schemas.Topics;
import dev.tocsin.streams.Config;
import dev.tocsin.streams.Inheritance;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets a rebuild that has not begun go on with the ids and revisions of an earlier run. */
@Command(
        name = "inherit",
        mixinStandardHelpOptions = true,
        description =
                "Lets a rebuild go on with the ids and revisions of an earlier run; run it once, before `streams`.",
        footer =
                "%nThe rebuild is named by TOCSIN_APPLICATION_ID and TOCSIN_OUTPUT_PREFIX. Until it has read an attack's"
                        + " articles again, it tells that attack as RETRACTED.")
public final class InheritCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PREFIX", description = "Output prefix of the earlier run: tocsin. unless it was set.")
    private String prefix;

    @Mixin
    private Deployment deployment;

    @Override
    public Integer call() {
        Config config = deployment.config();
        if (prefix.equals(config.outputPrefix())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the rebuild writes under " + prefix + " itself: set TOCSIN_OUTPUT_PREFIX and TOCSIN_APPLICATION_ID"
                            + " to new names");
        }
        EarlierTopics earlier =
                new EarlierTopics(config.client(), Topics.of(config.inputPrefix(), prefix, config.partitions()));
        Preparation.of(config);
        try {
            new Inheritance(config).write(earlier.run(), earlier.sums());
        } catch (IllegalStateException e) {
            throw new Failure(e.getMessage(), e);
        }
        spec.commandLine()
                .getErr()
                .println(config.applicationId() + " goes on with what " + prefix + "attacks holds; start it now");
        return 0;
    }
}
