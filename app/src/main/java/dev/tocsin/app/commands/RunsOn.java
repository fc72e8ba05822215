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

    /**
     * Everything between articles and tallies, started.
     *
     * @param data where a Kafka inside this process keeps everything; null for nowhere
     */
    Pipeline pipeline(Path data) {
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
