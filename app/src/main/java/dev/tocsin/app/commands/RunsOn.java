package dev.tocsin.app.commands;

import dev.tocsin.app.pipeline.Pipeline;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The Kafka that a whole run goes through: one inside this process unless another is named. */
final class RunsOn {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec mixee;

    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            description = "A Kafka to run on, under topics that are deleted afterwards; else one inside this process.")
    private String bootstrapServers;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the Kafka inside this process keeps everything, to go on from another time or to ask"
                    + " why; without it, nothing is kept.")
    private Path data;

    /** Everything between articles and tallies, started. */
    Pipeline pipeline() {
        if (bootstrapServers == null) {
            return Pipeline.inProcess(data);
        }
        if (data != null) {
            throw new ParameterException(
                    mixee.commandLine(), "--data is for the Kafka inside this process, not for " + bootstrapServers);
        }
        return Pipeline.apart(bootstrapServers);
    }
}
