package dev.tocsin.dashboard.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** What Kafka calls a topic for ever: one made anew under an old name is another. */
final class TopicId {
    private TopicId() {}

    static String of(Map<String, String> kafka, String topic) throws InterruptedException {
        try (Admin admin = Admin.create(new HashMap<>(kafka))) {
            return admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .topicId()
                    .toString();
        } catch (ExecutionException e) {
            throw new KafkaException("the topic " + topic + " cannot be looked up", e.getCause());
        }
    }
}
