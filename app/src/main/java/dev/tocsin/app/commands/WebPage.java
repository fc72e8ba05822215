package dev.tocsin.app.commands;

import dev.tocsin.app.Failure;
import dev.tocsin.dashboard.Dashboard;
import dev.tocsin.dashboard.http.WebServer.Binding;
import dev.tocsin.schemas.Topics;
import io.javalin.util.JavalinBindException;
import java.util.Map;
import picocli.CommandLine.Option;

/** Where the page is served. */
final class WebPage {
    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "${env:TOCSIN_HTTP_HOST:-127.0.0.1}",
            description = "The address to listen on; without it, ${DEFAULT-VALUE}, which only this machine reaches.")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            converter = Port.class,
            defaultValue = "${env:TOCSIN_HTTP_PORT:-8080}",
            description = "The port to listen on, 0 for any that is free; without it, ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--cors-origin",
            paramLabel = "ORIGIN",
            defaultValue = "${env:TOCSIN_HTTP_CORS_ORIGIN}",
            description = "Whose pages may ask from within a browser, besides our own; without it, none.")
    private String corsOrigin;

    /** Serves the page over the topics. */
    Dashboard serve(Map<String, String> kafka, Topics topics) {
        try {
            return Dashboard.start(kafka, topics, new Binding(host, port, corsOrigin));
        } catch (JavalinBindException e) {
            throw new Failure(host + ":" + port + " cannot be listened on; give another with --port", e);
        }
    }

    /** Where it can be seen. */
    String address(Dashboard dashboard) {
        return "http://" + host + ":" + dashboard.port() + "/";
    }
}
