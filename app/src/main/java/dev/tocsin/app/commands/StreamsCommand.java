package dev.tocsin.app.commands;

import dev.tocsin.app.Failure;
import dev.tocsin.app.pipeline.Preparation;
import dev.tocsin.attacks.read.Reader;
import dev.tocsin.dashboard.http.Metrics;
import dev.tocsin.dashboard.http.OperatorServer;
import dev.tocsin.streams.Config;
import dev.tocsin.streams.TocsinStreams;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the topology until it is told to end, or fails for good. */
@Command(
        name = "streams",
        mixinStandardHelpOptions = true,
        description = "Runs the topology: articles in, attacks and tallies out.",
        footer =
                "%nSet by TOCSIN_APPLICATION_ID, TOCSIN_INPUT_PREFIX, TOCSIN_OUTPUT_PREFIX, TOCSIN_PARTITIONS,"
                        + " TOCSIN_STATE_DIR, TOCSIN_STORES, TOCSIN_METRICS_HOST, TOCSIN_METRICS_PORT, and KAFKA_... for Kafka's own keys.")
public final class StreamsCommand implements Callable<Integer> {
    /** State that has to be read back from the broker takes its time. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    @Spec
    private CommandSpec spec;

    @Mixin
    private Deployment deployment;

    @Mixin
    private Operated operated;

    @Override
    public Integer call() throws InterruptedException {
        Config config = deployment.config();
        Preparation.of(config);
        try (TocsinStreams streams = new TocsinStreams(config, Reader.standard()::read);
                Metrics metrics = new Metrics();
                OperatorServer server = operated.serve(streams, metrics)) {
            streams.start(PATIENCE);
            String shown = server == null ? "" : ", its metrics are on port " + server.port();
            spec.commandLine()
                    .getErr()
                    .println(config.applicationId() + " runs on " + config.bootstrapServers() + shown);
            streams.end().get();
            return 0;
        } catch (IllegalStateException e) {
            throw new Failure(e.getMessage(), e);
        } catch (ExecutionException e) {
            throw new Failure(e.getCause().getMessage() + ": " + e.getCause().getCause(), e);
        }
    }
}
