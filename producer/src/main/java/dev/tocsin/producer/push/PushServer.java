package dev.tocsin.producer.push;

import dev.tocsin.producer.desk.WireDesk;
import dev.tocsin.producer.formats.Form;
import dev.tocsin.producer.formats.WireDocument;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Takes what agencies push: {@code POST /items} with ninjs, article JSON (or several, one a line) or NewsML-G2. Answers 200
 * only after the broker has acknowledged every item; 4xx with a reason for what will never be taken; 429 or 503 with
 * {@code Retry-After} for what may be tried again. Pushing the same again has no further effect.
 *
 * <p>{@code GET /metrics} tells the counts of all sources, {@code GET /health/live} that it runs, {@code GET /health/ready}
 * whether what is pushed now could be acknowledged.
 */
public final class PushServer implements AutoCloseable {
    private static final int MOST_AT_ONCE = 32;
    private static final Duration BODY_DEADLINE = Duration.ofSeconds(10);

    private final Map<String, WireDesk> desks;
    private final Map<String, Allowance> allowances;
    private final Gatekeeper gatekeeper;
    private final BooleanSupplier broker;
    private final PrometheusMeterRegistry metrics;
    private final PushRoom room = new PushRoom(MOST_AT_ONCE);
    private final Javalin server;

    /**
     * Starts to listen.
     *
     * @param host the address to listen on
     * @param port 0 for any free one
     * @param desks of all sources that may push
     * @param perSecond pushes that one source may make in a second
     * @param broker whether it takes articles just now
     */
    public PushServer(
            String host,
            int port,
            List<PushKey> keys,
            List<WireDesk> desks,
            double perSecond,
            BooleanSupplier broker,
            PrometheusMeterRegistry metrics,
            Clock clock) {
        this.gatekeeper = new Gatekeeper(keys, clock);
        this.desks = desks.stream().collect(Collectors.toMap(WireDesk::source, Function.identity()));
        this.allowances = this.desks.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), source -> new Allowance(perSecond, clock)));
        this.broker = broker;
        this.metrics = metrics;
        this.server = Javalin.create(this::configure).start(host, port);
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.jetty.threadPool = new QueuedThreadPool(MOST_AT_ONCE * 2, 4);
        config.jetty.modifyServer(server -> server.setStopTimeout(5_000));
        config.routes.post("/items", this::take);
        config.routes.get("/metrics", context -> context.contentType("text/plain; version=0.0.4")
                .result(metrics.scrape()));
        config.routes.get("/health/live", context -> context.result("live"));
        config.routes.get("/health/ready", this::tellReady);
        config.routes.exception(PushRefused.class, PushServer::refuse);
    }

    private void tellReady(Context context) {
        boolean ready = broker.getAsBoolean();
        context.status(ready ? 200 : 503).result(ready ? "ready" : "the broker does not take articles");
    }

    private void take(Context context) throws PushRefused {
        Form form = formOf(context);
        Gatekeeper.Shown shown = shown(context);
        String source = gatekeeper.claimed(shown).orElseThrow(PushServer::unknown);
        room.enter(source);
        try {
            byte[] document = document(source, shown, context);
            Receipt receipt = new Receipt(desks.get(source));
            new WireDocument(source, "push", "", document).read(form, receipt);
            receipt.answer(context);
        } finally {
            room.leave(source);
        }
    }

    private static Gatekeeper.Shown shown(Context context) {
        return new Gatekeeper.Shown(
                context.header("Authorization"),
                context.header(Gatekeeper.KEY),
                context.header(Gatekeeper.TIME),
                context.header(Gatekeeper.SIGNATURE));
    }

    /** What is pushed, once it is sure that {@code source} pushes it: a token is sure at once, a signature with the body. */
    private byte[] document(String source, Gatekeeper.Shown shown, Context context) throws PushRefused {
        boolean sure = gatekeeper.sourceOfToken(shown).isPresent();
        if (sure) {
            requireAllowance(source);
        }
        byte[] body = PushBody.read(context.bodyInputStream(), BODY_DEADLINE);
        if (!sure) {
            requireAllowance(gatekeeper.sourceOfSignature(shown, body).orElseThrow(PushServer::unknown));
        }
        return PushBody.unpacked(body, context.header("Content-Encoding"));
    }

    private static Form formOf(Context context) throws PushRefused {
        String contentType = context.contentType() == null ? "" : context.contentType();
        return Form.ofContentType(contentType)
                .orElseThrow(() -> new PushRefused(
                        415,
                        "Content-Type: \"" + contentType
                                + "\" is none of JSON, JSON lines (application/x-ndjson) and XML"));
    }

    private static PushRefused unknown() {
        return new PushRefused(401, "neither a known token nor a right and recent signature");
    }

    private void requireAllowance(String source) throws PushRefused {
        if (!allowances.get(source).take()) {
            throw new PushRefused(429, "source " + source + " pushes more often than it may", 1);
        }
    }

    private static void refuse(PushRefused refused, Context context) {
        context.status(refused.status()).contentType("application/json");
        if (refused.retryAfter() > 0) {
            context.header("Retry-After", Integer.toString(refused.retryAfter()));
        }
        context.header("Connection", "close").result(Receipt.error(refused.getMessage()));
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** Finishes what is under way. */
    @Override
    public void close() {
        server.stop();
    }
}
