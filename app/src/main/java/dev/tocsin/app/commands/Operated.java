package dev.tocsin.app.commands;

import dev.tocsin.app.Failure;
import dev.tocsin.dashboard.http.Health;
import dev.tocsin.dashboard.http.Metrics;
import dev.tocsin.dashboard.http.OperatorServer;
import dev.tocsin.dashboard.http.WebServer.Binding;
import dev.tocsin.streams.TocsinStreams;
import io.javalin.util.JavalinBindException;
import java.util.Set;
import org.apache.kafka.streams.KafkaStreams.State;
import picocli.CommandLine.Option;

/** Where those who run the topology can see how it does. */
final class Operated {
    private static final Set<State> ENDED = Set.of(State.PENDING_ERROR, State.ERROR, State.NOT_RUNNING);

    @Option(
            names = "--metrics-host",
            paramLabel = "ADDRESS",
            defaultValue = "${env:TOCSIN_METRICS_HOST:-127.0.0.1}",
            description = "The address for /metrics, /health/live and /health/ready; without it, ${DEFAULT-VALUE}.")
    private String host;

    @Option(
            names = "--metrics-port",
            paramLabel = "PORT",
            converter = Port.class,
            defaultValue = "${env:TOCSIN_METRICS_PORT}",
            description = "The port for them, 0 for any that is free; without it, they are not served.")
    private Integer port;

    /** Serves them; null where nobody asked for that. */
    OperatorServer serve(TocsinStreams streams, Metrics metrics) {
        if (port == null) {
            return null;
        }
        metrics.add(streams::metrics);
        try {
            return OperatorServer.start(health(streams), metrics, new Binding(host, port, null));
        } catch (JavalinBindException e) {
            throw new Failure(host + ":" + port + " cannot be listened on; give another with --metrics-port", e);
        }
    }

    private static Health health(TocsinStreams streams) {
        return new Health() {
            @Override
            public boolean isLive() {
                return !ENDED.contains(streams.state());
            }

            @Override
            public boolean isReady() {
                return streams.state() == State.RUNNING;
            }
        };
    }
}
