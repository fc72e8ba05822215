package dev.tocsin.app.commands;

import dev.tocsin.schemas.TopicSetup;
import dev.tocsin.streams.Config;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Creates the topics that a broker lacks, and says where those it has are other than they should be. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description =
                "Creates the topics that are missing, and says what is other than it should be in those there are.",
        footer = "%nNames and partitions follow TOCSIN_INPUT_PREFIX, TOCSIN_OUTPUT_PREFIX and TOCSIN_PARTITIONS.")
public final class TopicsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Deployment deployment;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Config config = deployment.config();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", config.bootstrapServers()))) {
            TopicSetup.Outcome found = new TopicSetup(admin, Deployment.PATIENCE)
                    .prepare(config.topics().all());
            config.topics()
                    .all()
                    .forEach(topic -> err.println(
                            topic.name() + (found.created().contains(topic.name()) ? ": created" : ": is there")));
            found.differences().forEach(difference -> err.println("tocsin: " + difference));
            return found.differences().isEmpty() ? 0 : 1;
        }
    }
}
