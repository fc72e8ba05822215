package dev.tocsin.app.commands;

import dev.tocsin.dashboard.Dashboard;
import dev.tocsin.streams.Config;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the page, REST, the stream of changes and the schema registry, until it is told to end. */
@Command(
        name = "dashboard",
        mixinStandardHelpOptions = true,
        description = "Serves the page, REST, the stream of changes and the schema registry.",
        footer = "%nSet by TOCSIN_INPUT_PREFIX, TOCSIN_OUTPUT_PREFIX, TOCSIN_HTTP_HOST, TOCSIN_HTTP_PORT,"
                + " TOCSIN_HTTP_CORS_ORIGIN, and KAFKA_... for Kafka's own keys.")
public final class DashboardCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Deployment deployment;

    @Mixin
    private WebPage page;

    @Override
    public Integer call() throws InterruptedException {
        Config config = deployment.config();
        Map<String, String> kafka = new HashMap<>(config.kafka());
        kafka.putAll(config.client());
        PrintWriter err = spec.commandLine().getErr();
        try (Dashboard dashboard = page.serve(kafka, config.topics())) {
            err.println("The page is at " + page.address(dashboard) + "; Ctrl-C ends it.");
            new CountDownLatch(1).await();
            return 0;
        }
    }
}
