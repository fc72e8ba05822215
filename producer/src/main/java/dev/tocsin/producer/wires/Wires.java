package dev.tocsin.producer.wires;

import dev.tocsin.attacks.Article;
import dev.tocsin.producer.ArticlePublisher;
import dev.tocsin.producer.BrokerWatch;
import dev.tocsin.producer.desk.SourceCounts;
import dev.tocsin.producer.desk.WireDesk;
import dev.tocsin.producer.desk.WireState;
import dev.tocsin.producer.feeds.FeedPoller;
import dev.tocsin.producer.files.DropFolder;
import dev.tocsin.producer.http.Fetcher;
import dev.tocsin.producer.push.PushKey;
import dev.tocsin.producer.push.PushServer;
import dev.tocsin.schemas.Topic;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All wires of a desk: each folder and feed is looked at in its own time, pushes are taken, and all of it goes through the
 * desk of its source to one publisher. The topics must exist and answer.
 */
public final class Wires implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Wires.class);
    private static final Duration ANSWER_DEADLINE = Duration.ofSeconds(30);
    private static final int MOST_THREADS = 8;

    /** A slow broker must be noticed while the one who pushes still waits. */
    private static final Map<String, Object> IMPATIENT =
            Map.of("max.block.ms", 2_000, "request.timeout.ms", 5_000, "delivery.timeout.ms", 10_000);

    private final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<String, WireDesk> desks = new TreeMap<>();
    private final ArticlePublisher publisher;
    private final WireState state;
    private final BrokerWatch broker;
    private final Fetcher fetcher;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor clockwork;
    private final WireConfig config;
    private final Map<Wire.Feed, FeedPoller> feeds = new LinkedHashMap<>();
    private final Map<Wire.Folder, DropFolder> folders = new LinkedHashMap<>();
    private PushServer pushes;

    /**
     * Connects all wires, and starts none.
     *
     * @param articles where items go
     * @param wires where the place reached is kept, see {@link WireState#topic}
     * @param kafka where the broker is, and any of Kafka's own client settings
     */
    public Wires(
            WireConfig config,
            Topic<String, Article> articles,
            Topic<String, String> wires,
            Map<String, ?> kafka,
            Clock clock) {
        this.config = config;
        this.clock = clock;
        Map<String, Object> settings = new HashMap<>(IMPATIENT);
        settings.putAll(kafka);
        this.state = WireState.load(wires, kafka);
        this.publisher = new ArticlePublisher(articles, settings, clock);
        this.broker = new BrokerWatch(articles, kafka, clock);
        this.fetcher = new Fetcher(ANSWER_DEADLINE, config.privateAddresses());
        this.clockwork = new ScheduledThreadPoolExecutor(
                Math.min(MOST_THREADS, config.wires().size() + 1));
        clockwork.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        config.wires().forEach(this::connect);
    }

    /** Takes pushes, and looks at every folder and feed in its own time from now on. */
    public void start() {
        if (config.listenHost() != null) {
            pushes = listen();
        }
        feeds.forEach((wire, poller) -> again(wire.source(), Duration.ZERO, poller::poll));
        folders.forEach((wire, drop) -> again(wire.source(), Duration.ZERO, () -> {
            drop.look();
            return wire.every();
        }));
    }

    /** Looks once at every folder and feed, and returns when all that was complete there is published. */
    public void lookOnce() throws InterruptedException {
        feeds.values().forEach(FeedPoller::poll);
        folders.values().forEach(DropFolder::look);
        Thread.sleep(WireConfigFile.FOLDER_EVERY.toMillis());
        folders.values().forEach(DropFolder::look);
        publisher.flush();
    }

    private WireDesk desk(String source) {
        return new WireDesk(source, publisher, state, new SourceCounts(source, metrics, clock), clock);
    }

    private PushServer listen() {
        List<PushKey> keys = config.wires().stream()
                .filter(Wire.Push.class::isInstance)
                .map(wire -> ((Wire.Push) wire).key())
                .toList();
        return new PushServer(
                config.listenHost(),
                config.listenPort(),
                keys,
                List.copyOf(desks.values()),
                config.pushesPerSecond(),
                broker::isWritable,
                metrics,
                clock);
    }

    private void connect(Wire wire) {
        WireDesk desk = desks.computeIfAbsent(wire.source(), this::desk);
        if (wire instanceof Wire.Folder folder) {
            folders.put(folder, new DropFolder(folder.path(), desk, state));
        } else if (wire instanceof Wire.Feed feed) {
            feeds.put(feed, new FeedPoller(feed.address(), feed.every(), feed.pages(), desk, state, fetcher, clock));
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // A look tells its own faults.
    private void again(String source, Duration wait, Supplier<Duration> look) {
        if (!clockwork.isShutdown()) {
            clockwork.schedule(() -> again(source, looked(source, look), look), wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** A fault of ours in one wire must stop neither the others nor that wire's next look. */
    private static Duration looked(String source, Supplier<Duration> look) {
        try {
            return look.get();
        } catch (RuntimeException e) {
            LOG.error("{}: this look failed, the next is in a minute", source, e);
            return Duration.ofMinutes(1);
        }
    }

    /** The port where pushes are taken, if any are. */
    public Optional<Integer> port() {
        return Optional.ofNullable(pushes).map(PushServer::port);
    }

    /** What has come of each source so far, by its name. */
    public Map<String, SourceCounts> counts() {
        Map<String, SourceCounts> counts = new TreeMap<>();
        desks.forEach((source, desk) -> counts.put(source, desk.counts()));
        return counts;
    }

    /** Lets what is under way come to its end, then stops. */
    @Override
    public void close() {
        if (pushes != null) {
            pushes.close();
        }
        clockwork.shutdown();
        try {
            if (!clockwork.awaitTermination(ANSWER_DEADLINE.toSeconds(), TimeUnit.SECONDS)) {
                clockwork.shutdownNow();
            }
        } catch (InterruptedException e) {
            clockwork.shutdownNow();
            Thread.currentThread().interrupt();
        }
        fetcher.close();
        publisher.close();
        state.close();
        broker.close();
    }
}
