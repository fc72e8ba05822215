package dev.tocsin.app.commands;

import dev.tocsin.app.Failure;
import dev.tocsin.streams.Config;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which Kafka a command works on, and how the topics there are named: by the environment, and the option before it. */
final class Deployment {
    /** How long a broker is given to answer. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec mixee;

    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            description = "Where Kafka is; without it, TOCSIN_BOOTSTRAP_SERVERS.")
    private String bootstrapServers;

    Config config() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (bootstrapServers != null) {
            environment.put("TOCSIN_BOOTSTRAP_SERVERS", bootstrapServers);
        }
        if (!environment.containsKey("TOCSIN_BOOTSTRAP_SERVERS")) {
            throw new ParameterException(mixee.commandLine(), noKafka());
        }
        try {
            return Config.from(environment);
        } catch (IllegalArgumentException e) {
            throw new Failure(e.getMessage(), e);
        }
    }

    private String noKafka() {
        String instead = mixee.findOption("--data") == null ? "" : ", or say with --data what a replay left";
        return "no Kafka is named: give --bootstrap-server or set TOCSIN_BOOTSTRAP_SERVERS" + instead;
    }
}
