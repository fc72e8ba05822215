package dev.tocsin.app.pipeline;

import dev.tocsin.app.Failure;
import dev.tocsin.schemas.TopicSetup;
import dev.tocsin.streams.Config;
import java.time.Duration;
import java.util.HashMap;
import org.apache.kafka.clients.admin.Admin;

/** What must be so before a topology may start: every topic is there, and is as it should be. */
public final class Preparation {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Preparation() {}

    /**
     * Creates the topics of the deployment that are missing.
     *
     * @throws Failure where one that is there is not as it should be: keys would move between partitions, or records be lost
     */
    public static void of(Config config) {
        try (Admin admin = Admin.create(new HashMap<>(config.client()))) {
            TopicSetup.Outcome found =
                    new TopicSetup(admin, PATIENCE).prepare(config.topics().all());
            if (!found.differences().isEmpty()) {
                throw new Failure("the topics are not as they should be: " + String.join("; ", found.differences()));
            }
        }
    }
}
