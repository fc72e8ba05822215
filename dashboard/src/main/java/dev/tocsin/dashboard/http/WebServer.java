package dev.tocsin.dashboard.http;

import dev.tocsin.dashboard.http.ChangeStream.StreamLimits;
import dev.tocsin.dashboard.model.ArticleTexts;
import dev.tocsin.dashboard.model.ReadModel;
import dev.tocsin.schemas.Topics;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The read side's one server: answers GET alone, changes nothing, and knows no secrets. Until the read model has caught
 * up, questions about attacks are answered 503 rather than in part.
 */
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final String PAGE = "/dev/tocsin/dashboard/page";
    private static final int LARGEST_PAGE_FILE = 2 << 20;
    /** Lists repeat themselves so much that a low level packs them well. */
    private static final int QUICK = 2;

    private final ReadModel model;
    private final Health health;
    private final Metrics metrics;
    private final Binding binding;
    private final Long epoch = System.nanoTime();
    private final ChangeStream stream;
    private final Javalin server;

    /**
     * Where the server listens, and who may ask.
     *
     * @param host an address of this machine; {@code 127.0.0.1} is reached from nowhere else
     * @param port 0 for any that is free
     * @param corsOrigin whose pages may ask from within a browser: an origin or {@code *}; null for none but our own
     */
    public record Binding(String host, int port, String corsOrigin) {
        public static final Binding LOOPBACK = new Binding("127.0.0.1", 0, null);
    }

    private WebServer(
            ReadModel model,
            ArticleTexts articles,
            Topics topics,
            Health health,
            Metrics metrics,
            Binding binding,
            StreamLimits limits) {
        this.model = model;
        this.health = health;
        this.metrics = metrics;
        this.binding = binding;
        this.stream = new ChangeStream(model, limits);
        metrics.watch(stream);
        this.server = Javalin.create(
                config -> configure(config, Routes.of(model, articles, topics, stream, health, metrics)));
    }

    /**
     * Starts a server over the model.
     *
     * @param articles where the words around a claim's words are looked up
     * @throws io.javalin.util.JavalinException where the port is taken
     */
    public static WebServer start(
            ReadModel model, ArticleTexts articles, Topics topics, Health health, Metrics metrics, Binding binding) {
        return start(model, articles, topics, health, metrics, binding, StreamLimits.USUAL);
    }

    static WebServer start(
            ReadModel model,
            ArticleTexts articles,
            Topics topics,
            Health health,
            Metrics metrics,
            Binding binding,
            StreamLimits limits) {
        WebServer server = new WebServer(model, articles, topics, health, metrics, binding, limits);
        server.server.start();
        return server;
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    private void configure(JavalinConfig config, List<Route> routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.jetty.host = binding.host();
        config.jetty.port = binding.port();
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = 0;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(QUICK));
        config.staticFiles.add(files -> {
            files.directory = PAGE;
            files.location = Location.CLASSPATH;
            files.precompressMaxSize = LARGEST_PAGE_FILE;
            files.headers = Map.of("Cache-Control", "no-cache");
        });
        config.requestLogger.http(metrics::answered);
        config.routes.before(this::guard);
        config.routes.before("/api/*", this::unlessKnown);
        Memory memory = new Memory(model::version);
        routes.forEach(route -> config.routes.get(route.path(), context -> answer(route, memory, context)));
        config.routes.exception(
                ProblemException.class,
                (e, context) -> Answers.problem(context, e.status(), e.getMessage(), e.faults()));
        config.routes.exception(Exception.class, WebServer::failed);
        config.routes.exception(
                HttpResponseException.class,
                (e, context) -> Answers.problem(context, e.getStatus(), e.getMessage(), List.of()));
        config.routes.error(404, context -> {
            if (context.result() == null || !context.res().getContentType().contains("json")) {
                Answers.problem(context, 404, "There is nothing at this address", List.of());
            }
        });
    }

    private static void answer(Route route, Memory memory, Context context) {
        if (route.isRemembered()) {
            memory.answer(route, context);
        } else {
            route.handle(context);
        }
    }

    /** What a browser may do with an answer: run our own scripts, ask only us, and show nothing of anybody else's. */
    private void guard(Context context) {
        context.header(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; connect-src 'self';"
                        + " style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        if (binding.corsOrigin() != null) {
            context.header("Access-Control-Allow-Origin", binding.corsOrigin());
            context.header("Access-Control-Expose-Headers", AttackRoutes.STREAM_ID + ", ETag");
            context.header("Vary", "Origin");
        }
    }

    /** Answers 304 where the asker has seen what there is, and 503 while there is only a part. */
    private void unlessKnown(Context context) {
        if (context.path().equals("/api/openapi.json")) {
            return;
        }
        if (!health.isReady()) {
            context.header("Retry-After", "1");
            throw new ProblemException(503, "The topics are still being read", List.of());
        }
        String tag = "W/\"" + Long.toString(epoch, Character.MAX_RADIX) + "-" + model.version() + "\"";
        if (context.path().equals("/api/stream")) {
            return;
        }
        context.header("ETag", tag).header("Cache-Control", "no-cache");
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304).skipRemainingHandlers();
        }
    }

    private static void failed(Exception e, Context context) {
        LOG.error("{} could not be answered", context.endpoint().path, e);
        Answers.problem(context, 500, "This could not be answered; the log says why", List.of());
    }

    @Override
    public void close() {
        stream.close();
        server.stop();
    }
}
