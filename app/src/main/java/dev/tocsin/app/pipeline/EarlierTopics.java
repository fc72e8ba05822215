package dev.tocsin.app.pipeline;

import dev.tocsin.app.Failure;
import dev.tocsin.attacks.AttackChange;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.match.EarlierRun;
import dev.tocsin.schemas.Topic;
import dev.tocsin.schemas.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.InterruptException;

/** What the topics of an earlier run hold now, for a rebuild to go on with. */
public final class EarlierTopics {
    private final Map<String, String> kafka;
    private final Topics topics;

    /**
     * The topics that the earlier run writes.
     *
     * @param kafka where they are, and how to reach them
     * @throws Failure naming the first that is not there
     */
    public EarlierTopics(Map<String, String> kafka, Topics topics) {
        this.kafka = Map.copyOf(kafka);
        this.topics = topics;
        requireAll(List.of(
                topics.attacks(),
                topics.attackChanges(),
                topics.attackReports(),
                topics.reports(),
                topics.placeTallies(),
                topics.dayTallies()));
    }

    private void requireAll(List<Topic<?, ?>> read) {
        try (Admin admin = Admin.create(new HashMap<>(kafka))) {
            Set<String> present = admin.listTopics().names().get();
            read.stream()
                    .map(Topic::name)
                    .filter(name -> !present.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new Failure("there is no topic " + name + " to go on with; nothing was changed");
                    });
        } catch (ExecutionException e) {
            throw new Failure("the topics cannot be listed: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** Its attacks, and which reports told of them. */
    public EarlierRun run() {
        EarlierRun run = new EarlierRun();
        LatestValues.read(kafka, topics.attacks()).stream().forEach(run::take);
        LatestValues.read(kafka, topics.attackReports()).stream().forEach(run::take);
        LatestValues.read(kafka, topics.reports()).stream().forEach(run::take);
        Topic<String, AttackChange> changes = topics.attackChanges();
        WholeTopic.read(
                kafka,
                changes,
                record -> run.take(changes.values().deserializer().deserialize(changes.name(), record.value())));
        return run;
    }

    /** The last revision of each of its tallies. */
    public Stream<Tally> sums() {
        return Stream.concat(
                LatestValues.read(kafka, topics.placeTallies()).stream(),
                LatestValues.read(kafka, topics.dayTallies()).stream());
    }
}
