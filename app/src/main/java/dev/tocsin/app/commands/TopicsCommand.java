package dev.tocsin.app.commands;

import dev.tocsin.producer.desk.WireState;
import dev.tocsin.schemas.Topic;
import dev.tocsin.schemas.TopicSetup;
import dev.tocsin.streams.Config;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
        try (Admin admin = Admin.create(new HashMap<>(config.client()))) {
            List<Topic<?, ?>> topics = new ArrayList<>(config.topics().all());
            topics.add(WireState.topic(config.inputPrefix(), config.partitions()));
            TopicSetup.Outcome found = new TopicSetup(admin, Deployment.PATIENCE).prepare(topics);
            topics.forEach(topic ->
                    err.println(topic.name() + (found.created().contains(topic.name()) ? ": created" : ": is there")));
            found.differences().forEach(difference -> err.println("tocsin: " + difference));
            return found.differences().isEmpty() ? 0 : 1;
        }
    }
}
