package dev.tocsin.app.wires;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.app.pipeline.Pipeline;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.TallyLevel;
import dev.tocsin.producer.desk.WireState;
import dev.tocsin.producer.push.PushKey;
import dev.tocsin.producer.wires.Wire;
import dev.tocsin.producer.wires.WireConfig;
import dev.tocsin.producer.wires.Wires;
import dev.tocsin.schemas.Topic;
import dev.tocsin.schemas.TopicSetup;
import dev.tocsin.schemas.Topics;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way from five wires to the tallies, while stories are written, updated, corrected, held, killed and repeated,
 * servers fail, and the producer is stopped and begun anew. In the end the tallies are what the newsrooms last said.
 */
class NewsroomTest {
    private static final List<String> SOURCES = List.of("agency", "bureau", "herald", "courier", "drop");
    private static final List<String> CITIES = List.of(
            "Kabul",
            "Herat",
            "Kandahar",
            "Jalalabad",
            "Kunduz",
            "Ghazni",
            "Baghdad",
            "Mosul",
            "Kirkuk",
            "Aleppo",
            "Damascus",
            "Peshawar",
            "Quetta",
            "Lahore",
            "Karachi",
            "Mogadishu",
            "Maiduguri",
            "Cairo",
            "Istanbul",
            "Nairobi");
    private static final int HAPPENINGS = 120;
    /** {@code -Dnewsroom.minutes=10} lets it go on as long as a real desk's morning. */
    private static final Duration AT_LEAST = Duration.ofMinutes(Long.getLong("newsroom.minutes", 0));

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration OFTEN = Duration.ofMillis(100);

    @TempDir
    Path drop;

    private final NewsServer server = new NewsServer();
    private volatile Wires wires;

    @Test
    @Timeout(1200)
    void talliesAreWhatTheNewsroomsLastSaid() throws Exception {
        try (server;
                Pipeline pipeline = Pipeline.inProcess(null)) {
            wires = connect(pipeline);
            Newsroom newsroom = new Newsroom(server, drop, () -> wires.port().orElseThrow(), 5);
            int happenings = work(newsroom, pipeline);
            Map<String, Integer> expected = newsroom.killedByCity();
            awaitTallies(pipeline, expected);
            awaitAnotherLook();

            assertThat(killedByCity(pipeline)).isEqualTo(expected);
            System.out.printf("%d happenings, %d stories count in the end%n", happenings, expected.size());
            wires.close();
        }
    }

    /** A morning in five newsrooms, with servers that are away at times and a producer that is begun anew. */
    private int work(Newsroom newsroom, Pipeline pipeline) throws Exception {
        for (int i = 0; i < CITIES.size(); i++) {
            newsroom.write(SOURCES.get(i % SOURCES.size()), CITIES.get(i));
        }
        long end = System.nanoTime() + AT_LEAST.toNanos();
        int happenings = 0;
        while (happenings < HAPPENINGS || System.nanoTime() < end) {
            newsroom.happen();
            happenings++;
            Thread.sleep(AT_LEAST.isZero() ? 0 : OFTEN.toMillis());
            newsroom.away(happenings % 40 > 30);
            if (happenings % 50 == 0) {
                wires.close();
                wires = connect(pipeline);
            }
        }
        newsroom.away(false);
        return happenings;
    }

    private static void awaitTallies(Pipeline pipeline, Map<String, Integer> expected) throws InterruptedException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!killedByCity(pipeline).equals(expected) && System.nanoTime() < giveUp) {
            Thread.sleep(OFTEN.toMillis());
        }
    }

    private Wires connect(Pipeline pipeline) {
        Topics topics = Topics.of(Topics.PREFIX, Topics.PREFIX, 2);
        Topic<String, String> state = WireState.topic(Topics.PREFIX, 2);
        Map<String, Object> kafka = Map.of("bootstrap.servers", pipeline.bootstrapServers());
        try (Admin admin = Admin.create(kafka)) {
            new TopicSetup(admin, Duration.ofSeconds(30)).prepare(List.of(state));
        }
        List<Wire> five = List.of(
                new Wire.Push(PushKey.token("agency", Newsroom.TOKEN)),
                new Wire.Push(PushKey.token("bureau", Newsroom.SECOND_TOKEN)),
                new Wire.Feed("herald", server.uri("/rss"), OFTEN, false),
                new Wire.Feed("courier", server.uri("/atom"), OFTEN, false),
                new Wire.Folder("drop", drop, OFTEN));
        Wires connected = new Wires(
                new WireConfig(five, "127.0.0.1", 0, 1000, true), topics.articles(), state, kafka, Clock.systemUTC());
        connected.start();
        return connected;
    }

    /** Whatever is still to come would come now: both feeds are asked again, and answer that nothing is new. */
    private void awaitAnotherLook() throws InterruptedException {
        for (String feed : List.of("/rss 304", "/atom 304")) {
            long before = server.asked().stream().filter(feed::equals).count();
            while (server.asked().stream().filter(feed::equals).count() < before + 2) {
                Thread.sleep(OFTEN.toMillis());
            }
        }
    }

    private static Map<String, Integer> killedByCity(Pipeline pipeline) {
        Map<String, Integer> killed = new TreeMap<>();
        pipeline.results(read -> {})
                .tallies()
                .filter(tally -> tally.level() == TallyLevel.CITY)
                .forEach(tally -> put(killed, tally));
        return killed;
    }

    private static void put(Map<String, Integer> killed, Tally tally) {
        if (tally.attacks() > 0) {
            killed.put(tally.place().city(), Math.toIntExact(tally.killed().best()));
        }
    }
}
