package dev.tocsin.schemas;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.ListTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates the topics that a broker lacks, tells what is other than it should be in those it has, and waits until all of
 * them can be written to: an idempotent producer that starts earlier may lose its first batch.
 */
public final class TopicSetup {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(50);

    private final Admin admin;
    private final Duration patience;

    /**
     * What was found.
     *
     * @param created names of the topics that were missing and have been created
     * @param differences one sentence for each setting of an existing topic that is not as it should be; nothing was
     *     changed
     */
    public record Outcome(List<String> created, List<String> differences) {}

    /** @param patience for each question to the broker */
    public TopicSetup(Admin admin, Duration patience) {
        this.admin = admin;
        this.patience = patience;
    }

    /**
     * Sets up {@code topics}.
     *
     * @throws KafkaException where the broker refuses or does not answer in time
     */
    public Outcome prepare(Collection<? extends Topic<?, ?>> topics) {
        Set<String> present = get(present().names(), "list the topics");
        List<String> created = create(
                topics.stream().filter(topic -> !present.contains(topic.name())).toList());
        List<String> names = topics.stream().map(Topic::name).toList();
        Map<String, TopicDescription> found =
                getAtLast(() -> admin.describeTopics(names).allTopicNames(), "describe the topics");
        awaitWritable(found.values().stream().flatMap(TopicSetup::partitions));
        return new Outcome(created, differences(topics, found));
    }

    /** Closing a client waits for questions that are open: the first, which an absent broker leaves so, ends in time. */
    private ListTopicsResult present() {
        return admin.listTopics(new ListTopicsOptions().timeoutMs((int) patience.toMillis()));
    }

    private List<String> create(List<? extends Topic<?, ?>> missing) {
        Map<String, KafkaFuture<Void>> answers = admin.createTopics(
                        missing.stream().map(TopicSetup::wanted).toList())
                .values();
        return missing.stream()
                .map(Topic::name)
                .filter(name -> isCreated(name, answers.get(name)))
                .toList();
    }

    private static NewTopic wanted(Topic<?, ?> topic) {
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty())
                .configs(topic.retention().config());
    }

    /** False where somebody else was quicker. */
    private boolean isCreated(String name, KafkaFuture<Void> answer) {
        try {
            get(answer, "create the topic " + name);
            return true;
        } catch (KafkaException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw e;
        }
    }

    private void awaitWritable(Stream<TopicPartition> partitions) {
        Map<TopicPartition, OffsetSpec> all =
                partitions.collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        getAtLast(() -> admin.listOffsets(all).all(), "find the leaders of all partitions");
    }

    private static Stream<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream().map(partition -> new TopicPartition(topic.name(), partition.partition()));
    }

    private List<String> differences(Collection<? extends Topic<?, ?>> topics, Map<String, TopicDescription> found) {
        Map<ConfigResource, Config> configs = get(
                admin.describeConfigs(found.keySet().stream()
                                .map(TopicSetup::resource)
                                .toList())
                        .all(),
                "read the topics' settings");
        return topics.stream()
                .flatMap(topic -> differences(
                        topic, found.get(topic.name()).partitions().size(), configs.get(resource(topic.name()))))
                .toList();
    }

    private static Stream<String> differences(Topic<?, ?> topic, int partitions, Config config) {
        Stream<String> settings = topic.retention().config().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(setting ->
                        !setting.getValue().equals(config.get(setting.getKey()).value()))
                .map(setting -> "%s has %s=%s, not %s"
                        .formatted(
                                topic.name(),
                                setting.getKey(),
                                config.get(setting.getKey()).value(),
                                setting.getValue()));
        return partitions == topic.partitions()
                ? settings
                : Stream.concat(
                        Stream.of(
                                "%s has %d partitions, not %d".formatted(topic.name(), partitions, topic.partitions())),
                        settings);
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    /** Asks again while the answer is that it may be another one soon: a broker learns of a new topic only after a while. */
    private <R> R getAtLast(Supplier<KafkaFuture<R>> answer, String question) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return get(answer.get(), question);
            } catch (KafkaException e) {
                if (!(e.getCause() instanceof RetriableException) || System.nanoTime() - deadline > 0) {
                    throw e;
                }
                pause();
            }
        }
    }

    private <R> R get(KafkaFuture<R> answer, String question) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            boolean late = e.getCause() instanceof org.apache.kafka.common.errors.TimeoutException;
            throw new KafkaException(
                    "cannot " + question + ": "
                            + (late ? noAnswer() : e.getCause().getMessage()),
                    e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException("cannot " + question + ": " + noAnswer(), e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private String noAnswer() {
        return "no answer within " + patience.toSeconds() + " s";
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_QUESTIONS.toMillis());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
