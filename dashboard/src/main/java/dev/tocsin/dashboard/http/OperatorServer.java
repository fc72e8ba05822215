package dev.tocsin.dashboard.http;

import dev.tocsin.dashboard.http.WebServer.Binding;
import io.javalin.Javalin;
import java.util.ArrayList;
import java.util.List;

/** Health and metrics alone, for processes that show nothing else. */
public final class OperatorServer implements AutoCloseable {
    private final Javalin server;

    private OperatorServer(Javalin server) {
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @throws io.javalin.util.JavalinBindException where the port is taken
     */
    public static OperatorServer start(Health health, Metrics metrics, Binding binding) {
        List<Route> routes = new ArrayList<>(new HealthRoutes(health).routes());
        routes.add(metrics.route());
        return new OperatorServer(Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.startup.showOldJavalinVersionWarning = false;
                    config.jetty.host = binding.host();
                    config.jetty.port = binding.port();
                    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
                    routes.forEach(route -> config.routes.get(route.path(), route::handle));
                })
                .start());
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
