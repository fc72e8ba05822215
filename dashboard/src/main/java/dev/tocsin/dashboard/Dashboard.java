package dev.tocsin.dashboard;

import dev.tocsin.dashboard.feed.ArticleLookup;
import dev.tocsin.dashboard.feed.TopicReader;
import dev.tocsin.dashboard.http.Metrics;
import dev.tocsin.dashboard.http.WebServer;
import dev.tocsin.dashboard.http.WebServer.Binding;
import dev.tocsin.dashboard.model.ReadModel;
import dev.tocsin.schemas.Topics;
import java.util.Map;

/**
 * The read side: subscribes to the public topics, keeps what they say in memory, and shows it by REST, as a stream, and
 * as a page. It writes to no topic and keeps nothing on disk, so that any number may run side by side.
 */
public final class Dashboard implements AutoCloseable {
    private final Metrics metrics;
    private final TopicReader reader;
    private final ArticleLookup articles;
    private final WebServer server;

    private Dashboard(Metrics metrics, TopicReader reader, ArticleLookup articles, WebServer server) {
        this.metrics = metrics;
        this.reader = reader;
        this.articles = articles;
        this.server = server;
    }

    /**
     * Starts to read and to answer. It answers that it is not ready until it has read all that is there.
     *
     * @param kafka settings of the Kafka client, {@code bootstrap.servers} among them
     * @throws io.javalin.util.JavalinException where the port is taken
     */
    public static Dashboard start(Map<String, String> kafka, Topics topics, Binding binding) {
        Metrics metrics = new Metrics();
        ReadModel model = new ReadModel();
        TopicReader reader = TopicReader.start(kafka, topics, model, metrics);
        ArticleLookup articles = ArticleLookup.start(kafka, topics.articles(), metrics);
        try {
            WebServer server = WebServer.start(model, articles, topics, reader, metrics, binding);
            return new Dashboard(metrics, reader, articles, server);
        } catch (RuntimeException e) {
            articles.close();
            reader.close();
            metrics.close();
            throw e;
        }
    }

    /** The port it answers on. */
    public int port() {
        return server.port();
    }

    /** Whether all that was there when it started has been read. */
    public boolean isReady() {
        return reader.isReady();
    }

    @Override
    public void close() {
        server.close();
        articles.close();
        reader.close();
        metrics.close();
    }
}
