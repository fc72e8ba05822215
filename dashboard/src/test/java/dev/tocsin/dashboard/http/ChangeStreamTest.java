package dev.tocsin.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Estimate;
import dev.tocsin.dashboard.Story;
import dev.tocsin.dashboard.http.Subscriber.Event;
import dev.tocsin.dashboard.model.ReadModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ChangeStreamTest {
    private static final Story EMBASSY = Story.of("embassy0", Story.KABUL, "2022-09-05", 2, null);
    private static final Story MARKET = Story.of("market00", Story.BAGHDAD, "2021-07-19", 35, 60);

    private static Subscriber join(Served served, String lastEventId) {
        return new Subscriber(served.client, served.address("/api/stream"), lastEventId);
    }

    @Test
    void tellsANewReaderToReadAListAndThenEveryChange() {
        try (Served served = new Served().tell(EMBASSY);
                Subscriber subscriber = join(served, null)) {
            Event reset = subscriber.next();
            assertThat(reset.name()).isEqualTo("reset");
            String snapshot = Served.parse(reset.data()).get("snapshot").textValue();
            assertThat(served.get(snapshot).body()).contains("embassy0");
            served.tell(MARKET);
            Event change = subscriber.next();
            assertThat(change.name()).isEqualTo("attack");
            assertThat(Served.parse(change.data())).isEqualTo(served.json("/api/attacks/market00"));
        }
    }

    @Test
    void goesOnExactlyBehindTheLastEventSeen() {
        try (Served served = new Served()) {
            String seen;
            try (Subscriber subscriber = join(served, null)) {
                subscriber.next();
                served.tell(EMBASSY);
                seen = subscriber.next().id();
            }
            served.tell(MARKET, EMBASSY.revised(Estimate.exactly(6), Story.TOLD, "killed 2 -> 6"));
            try (Subscriber subscriber = join(served, seen)) {
                assertThat(subscriber.next().data()).contains("market00");
                assertThat(subscriber.next().data()).contains("killed 2 -> 6");
                served.tell(Story.of("blasts00", Story.MAZAR, "2022-05-25", 9, null));
                assertThat(subscriber.next().data()).contains("blasts00");
            }
        }
    }

    @Test
    void goesOnWhereAListEnds() {
        try (Served served = new Served().tell(EMBASSY)) {
            String listed = served.get("/api/attacks")
                    .headers()
                    .firstValue(AttackRoutes.STREAM_ID)
                    .orElseThrow();
            served.tell(MARKET);
            try (Subscriber subscriber = join(served, listed)) {
                assertThat(subscriber.next().data()).contains("market00");
            }
        }
    }

    @Test
    void meansTheSameAfterARestart() {
        String seen;
        try (Served served = new Served();
                Subscriber subscriber = join(served, null)) {
            subscriber.next();
            served.tell(EMBASSY);
            seen = subscriber.next().id();
        }
        try (Served again = new Served().tell(EMBASSY, MARKET);
                Subscriber subscriber = join(again, seen)) {
            assertThat(subscriber.next().data()).contains("market00");
        }
    }

    @Test
    void tellsWhoComesWithAnIdItCannotPlaceToBeginAnew() {
        try (Served served = new Served().tell(EMBASSY)) {
            for (String id :
                    new String[] {"another~0", "story~7", "story~0.0", "", "x", "story~99999999999999999999"}) {
                try (Subscriber subscriber = join(served, id)) {
                    assertThat(subscriber.next().name()).as(id).isEqualTo("reset");
                }
            }
        }
    }

    @Test
    void tellsWhoWasAwayTooLongToBeginAnew() {
        try (Served served = new Served().tell(EMBASSY)) {
            String old = served.get("/api/attacks")
                    .headers()
                    .firstValue(AttackRoutes.STREAM_ID)
                    .orElseThrow();
            Story story = MARKET;
            for (int i = 0; i <= ReadModel.KEPT_CHANGES; i++) {
                served.tell(story);
                story = story.next(Story.TOLD, "again");
            }
            try (Subscriber subscriber = join(served, old)) {
                assertThat(subscriber.next().name()).isEqualTo("reset");
            }
        }
    }

    @Test
    void keepsWordsThatLookLikeAnEventInsideTheirEvent() {
        Story poisoned = EMBASSY.site("x\r\n\r\nevent: attack\ndata: {}\n\n\u2028</script>");
        try (Served served = new Served();
                Subscriber subscriber = join(served, null)) {
            subscriber.next();
            served.tell(poisoned, MARKET);
            assertThat(Served.parse(subscriber.next().data()).get("site").textValue())
                    .isEqualTo(poisoned.attack().place().site());
            assertThat(subscriber.next().data()).contains("market00");
        }
    }

    @Test
    void missesNothingWhileManyJoin() {
        try (Served served = new Served()) {
            Story story = EMBASSY;
            for (int joined = 0; joined < 20; joined++) {
                served.tell(story);
                story = story.next(Story.TOLD, "again");
                try (Subscriber subscriber = join(served, "story~0")) {
                    for (int revision = 1; revision <= joined + 1; revision++) {
                        assertThat(Served.parse(subscriber.next().data())
                                        .get("revision")
                                        .intValue())
                                .isEqualTo(revision);
                    }
                }
            }
        }
    }

    @Test
    void dropsWhoDoesNotReadAndServesTheOthers() throws IOException {
        try (Served served = new Served();
                Socket idle = idleReader(served);
                Subscriber subscriber = join(served, null)) {
            subscriber.next();
            String site = "site ".repeat(2_000);
            Story story = EMBASSY.site(site);
            while (!served.get("/metrics").body().contains("tocsin_stream_dropped_total 1.0")) {
                for (int i = 0; i < 50; i++) {
                    served.tell(story);
                    assertThat(subscriber.next().data())
                            .contains("\"revision\":" + story.attack().revision());
                    story = story.next(Story.TOLD, "again");
                }
            }
            assertThat(served.get("/metrics").body()).contains("tocsin_stream_readers 1.0");
            assertThat(idle.isConnected()).isTrue();
        }
    }

    private static Socket idleReader(Served served) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), served.address("/").getPort());
        OutputStream out = socket.getOutputStream();
        out.write("GET /api/stream HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        InputStream in = socket.getInputStream();
        assertThat(IntStream.range(0, 12).mapToObj(i -> (char) read(in))).startsWith('H', 'T', 'T', 'P');
        return socket;
    }

    private static int read(InputStream in) {
        try {
            return in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void showsThatItIsStillThere() {
        ReadModel model = new ReadModel();
        model.begin("story", 1);
        var limits = new ChangeStream.StreamLimits(Duration.ofMillis(20), 1 << 20);
        try (Served served = new Served(model, limits);
                Subscriber subscriber = join(served, null)) {
            subscriber.next();
            assertThat(subscriber.line()).isEqualTo(": still here");
        }
    }
}
