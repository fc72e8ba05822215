package dev.tocsin.dashboard.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Attack;
import dev.tocsin.dashboard.Story;
import dev.tocsin.dashboard.http.ChangeStream.StreamLimits;
import dev.tocsin.dashboard.http.WebServer.Binding;
import dev.tocsin.dashboard.model.ArticleTexts;
import dev.tocsin.dashboard.model.ReadModel;
import dev.tocsin.schemas.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A read model and a real server over it on loopback. */
public final class Served implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    final ReadModel model;
    final HttpClient client = HttpClient.newHttpClient();
    private final Metrics metrics = new Metrics();
    private final Map<String, Article> articles = new ConcurrentHashMap<>();
    private final WebServer server;
    private final Switch health = new Switch();
    private long offset;

    Served() {
        this(Binding.LOOPBACK);
    }

    Served(Binding binding) {
        this(new ReadModel(), StreamLimits.USUAL, binding);
        model.begin("story", 1);
    }

    Served(ReadModel model, StreamLimits limits) {
        this(model, limits, Binding.LOOPBACK);
    }

    private Served(ReadModel model, StreamLimits limits, Binding binding) {
        this.model = model;
        ArticleTexts texts = (key, version) ->
                Optional.ofNullable(articles.get(key)).filter(article -> article.version() == version);
        server = WebServer.start(model, texts, Topics.standard(), health, metrics, binding, limits);
    }

    /** Lets the text of an article be looked up. */
    void hold(Article article) {
        articles.put(article.key(), article);
    }

    void ready(boolean ready) {
        health.isReady = ready;
    }

    /** Publishes attacks as the next records of their topic. */
    Served tell(Story... stories) {
        for (Story story : stories) {
            tell(story.attack());
        }
        return this;
    }

    void tell(Attack attack) {
        model.attack(0, offset++, attack);
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    HttpResponse<String> get(String path, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return parse(response.body());
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        metrics.close();
    }
}
