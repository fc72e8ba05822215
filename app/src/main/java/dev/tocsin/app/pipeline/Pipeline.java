package dev.tocsin.app.pipeline;

import dev.tocsin.app.Failure;
import dev.tocsin.app.broker.EmbeddedBroker;
import dev.tocsin.attacks.read.Reader;
import dev.tocsin.producer.ArticlePublisher;
import dev.tocsin.schemas.Topics;
import dev.tocsin.streams.Config;
import dev.tocsin.streams.Config.Medium;
import dev.tocsin.streams.TocsinStreams;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Everything between an article and the tallies it enters, running in this process: topics, publisher and topology, and
 * the broker unless one is named.
 */
public final class Pipeline implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int PARTITIONS = 2;

    /** A topology that was killed is missed by its broker for this long when it comes back: Kafka's own 45 s are long. */
    private static final Map<String, String> QUICK =
            Map.of("num.stream.threads", "2", "session.timeout.ms", "3000", "heartbeat.interval.ms", "1000");

    private final Config config;
    private final Resources resources;
    private final TocsinStreams streams;
    private final ArticlePublisher publisher;

    private Pipeline(Config config, Resources resources) {
        this.config = config;
        this.resources = resources;
        Preparation.of(config);
        streams = resources.add(new TocsinStreams(config, Reader.standard()::read));
        startStreams();
        publisher = resources.add(new ArticlePublisher(config.topics().articles(), kafka(), Clock.systemUTC()));
    }

    /**
     * On a broker of its own.
     *
     * @param data where broker and topology keep everything, to go on from another time; null for a directory that goes
     *     when this is closed
     */
    public static Pipeline inProcess(Path data) {
        Resources resources = new Resources();
        try {
            Workspace workspace = resources.add(Workspace.of(data));
            EmbeddedBroker broker = resources.add(EmbeddedBroker.start(workspace.broker()));
            Config config = new Config(
                    broker.bootstrapServers(),
                    "tocsin",
                    Topics.PREFIX,
                    Topics.PREFIX,
                    PARTITIONS,
                    workspace.streams(),
                    Medium.ROCKSDB,
                    withEnvironment(QUICK));
            return new Pipeline(config, resources);
        } catch (RuntimeException e) {
            resources.closeAfter(e);
            throw e;
        }
    }

    /** On the broker named, with topics that nobody else has and that go when this is closed. */
    public static Pipeline apart(String bootstrapServers) {
        String name = "tocsin-run-" + UUID.randomUUID();
        Resources resources = new Resources();
        try {
            Workspace workspace = resources.add(Workspace.of(null));
            Config config = new Config(
                    bootstrapServers,
                    name,
                    name + ".",
                    name + ".",
                    PARTITIONS,
                    workspace.streams(),
                    Medium.ROCKSDB,
                    withEnvironment(Map.of("num.stream.threads", "2")));
            resources.add(new Footprint(config.client(), name));
            return new Pipeline(config, resources);
        } catch (RuntimeException e) {
            resources.closeAfter(e);
            throw e;
        }
    }

    /** {@code KAFKA_…} in the environment overrules, as it does for a deployment. */
    private static Map<String, String> withEnvironment(Map<String, String> ours) {
        Map<String, String> settings = new HashMap<>(ours);
        settings.putAll(Config.from(System.getenv()).kafka());
        return settings;
    }

    /** Where its topics can be read. */
    public String bootstrapServers() {
        return config.bootstrapServers();
    }

    /** What a client needs to reach them. */
    public Map<String, String> kafka() {
        return config.client();
    }

    public Topics topics() {
        return config.topics();
    }

    public ArticlePublisher publisher() {
        return publisher;
    }

    /**
     * Waits until every article published so far has gone all the way, and tells what all of them have come to.
     *
     * @param progress is told again and again how many articles have been read
     */
    public Results results(LongConsumer progress) {
        publisher.flush();
        awaitDone(progress);
        return Results.read(kafka(), config.topics());
    }

    private void awaitDone(LongConsumer progress) {
        String articles = config.topics().articles().name();
        String reports = config.topics().reports().name();
        try (Backlog backlog = new Backlog(kafka(), config.applicationId(), List.of(articles, reports))) {
            Optional<Map<TopicPartition, Long>> before = Optional.empty();
            Optional<Map<TopicPartition, Long>> ends = backlog.endsIfDone();
            while (ends.isEmpty() || !ends.equals(before)) {
                requireRunning();
                progress.accept(backlog.passed(articles));
                Thread.sleep(BETWEEN_LOOKS.toMillis());
                before = ends;
                ends = backlog.endsIfDone();
            }
        } catch (InterruptedException e) {
            throw new Failure("stopped before all articles were through", e);
        }
    }

    private void startStreams() {
        try {
            streams.start(PATIENCE);
        } catch (IllegalStateException e) {
            throw new Failure(e.getMessage(), e);
        } catch (InterruptedException e) {
            throw new Failure("stopped before the topology was running", e);
        }
    }

    private void requireRunning() {
        if (streams.end().isDone()) {
            throw new Failure("the topology stopped before all articles were through");
        }
    }

    /** Closes everything in order, which an interruption must not cut short. */
    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        resources.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
