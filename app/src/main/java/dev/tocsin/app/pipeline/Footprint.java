package dev.tocsin.app.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** What a run leaves on a broker that is not its own, and takes away again: topics, state and offsets under its name. */
final class Footprint implements AutoCloseable {
    private final Map<String, String> kafka;
    private final String name;

    /**
     * @param kafka the broker, and how to reach it
     * @param name begins the name of every topic of the run, and is the name of its group
     */
    Footprint(Map<String, String> kafka, String name) {
        this.kafka = kafka;
        this.name = name;
    }

    @Override
    public void close() {
        try (Admin admin = Admin.create(new HashMap<>(kafka))) {
            Set<String> topics = admin.listTopics().names().get().stream()
                    .filter(topic -> topic.startsWith(name))
                    .collect(Collectors.toSet());
            admin.deleteTopics(topics).all().get();
            admin.deleteConsumerGroups(List.of(name)).all().get();
        } catch (ExecutionException e) {
            throw left(e.getCause());
        } catch (InterruptedException e) {
            throw left(e);
        }
    }

    private KafkaException left(Throwable cause) {
        return new KafkaException(
                "topics that begin with " + name + " are left on " + kafka.get("bootstrap.servers") + ": "
                        + cause.getMessage(),
                cause);
    }
}
