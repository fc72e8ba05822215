package dev.tocsin.app.wires;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.app.broker.EmbeddedBroker;
import dev.tocsin.app.broker.SharedBroker;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.producer.BrokerWatch;
import dev.tocsin.producer.desk.WireDesk;
import dev.tocsin.producer.push.PushKey;
import dev.tocsin.producer.push.PushServer;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
@ExtendWith(SharedBroker.class)
class PushServerTest {
    private static final String TOKEN = "a-token-of-the-agency";
    private static final String SECRET = "a-secret-of-the-other";
    private static final String JSON = "application/json";
    private static final String ITEM = "{\"uri\": \"u\", \"version\": \"1\", \"headline\": \"Blast kills nine\"}";

    private final HttpClient client = HttpClient.newHttpClient();
    private final TestDesks desks;
    private PushServer server;

    PushServerTest(EmbeddedBroker broker) {
        desks = new TestDesks(broker);
    }

    @BeforeEach
    void open() {
        List<PushKey> keys = List.of(PushKey.token("agency", TOKEN), PushKey.signature("other", "other-1", SECRET));
        List<WireDesk> sources = List.of(desks.desk("agency"), desks.desk("other"));
        server = new PushServer("127.0.0.1", 0, keys, sources, 3, () -> true, desks.metrics, desks.clock);
    }

    @AfterEach
    void close() {
        server.close();
        desks.close();
    }

    @Test
    void itemIsOnTheTopicWhenItIsAnswered() throws Exception {
        HttpResponse<String> answer = push(JSON, ITEM);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"items\":[{\"id\":\"u\",\"verdict\":\"new\"}],\"refused\":[]}");
        assertThat(desks.standing("agency|u")).isPresent();
    }

    @Test
    void sameAgainHasNoFurtherEffect() throws Exception {
        push(JSON, ITEM);

        assertThat(push(JSON, ITEM).body()).contains("\"verdict\":\"duplicate\"");
        assertThat(desks.published()).hasSize(1);
    }

    @Test
    void newsmlAndArticleLinesAreTakenToo() throws Exception {
        HttpResponse<String> xml = push(
                "application/vnd.iptc.g2.newsitem+xml",
                "<newsItem guid='g'><itemMeta>" + "<pubStatus qcode='stat:canceled'/></itemMeta></newsItem>");
        HttpResponse<String> lines =
                push("application/x-ndjson", "{\"id\": \"1\", \"body\": \"Nine died.\"}\n{\"id\": \"2\"}\n");

        assertThat(xml.statusCode()).isEqualTo(200);
        assertThat(desks.standing("agency|g").orElseThrow().status()).isEqualTo(ArticleStatus.CANCELED);
        assertThat(lines.statusCode()).isEqualTo(422);
        assertThat(lines.body()).contains("\"id\":\"1\"").contains("\"line\":2").contains("body");
        assertThat(desks.standing("agency|1")).isPresent();
    }

    @Test
    void gzipIsUnpackedAndABombRefused() throws Exception {
        HttpResponse<String> good =
                send(request(JSON, gzip(ITEM.getBytes(StandardCharsets.UTF_8))).header("Content-Encoding", "gzip"));
        HttpResponse<String> bomb =
                send(request(JSON, gzip(new byte[64 * 1024 * 1024])).header("Content-Encoding", "gzip"));

        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(bomb.statusCode()).isEqualTo(413);
    }

    @Test
    void badInputIsRefusedWithAReason() throws Exception {
        assertThat(push(JSON, "{\"headline\": \"h\"}").statusCode()).isEqualTo(422);
        HttpResponse<String> twice =
                push(JSON, "{\"uri\": \"u\", \"pubstatus\": \"canceled\", \"pubstatus\": \"usable\"}");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).containsIgnoringCase("duplicate");
        assertThat(push("text/html", "<p>").statusCode()).isEqualTo(415);
        assertThat(desks.published()).isEmpty();
    }

    @Test
    void tooLongIsRefusedBeforeItIsHeld() throws Exception {
        assertThat(push(JSON, "{\"uri\": \"" + "x".repeat(3_000_000) + "\"}").statusCode())
                .isEqualTo(413);
    }

    @Test
    void whoIsNotKnownIsRefused() throws Exception {
        byte[] body = ITEM.getBytes(StandardCharsets.UTF_8);
        String now = Long.toString(desks.clock.instant().getEpochSecond());

        assertThat(send(plain(JSON, body)).statusCode()).isEqualTo(401);
        assertThat(send(plain(JSON, body).header("Authorization", "Bearer wrong"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(send(signed(body, now, sign(now, "{}".getBytes(StandardCharsets.UTF_8))))
                        .statusCode())
                .isEqualTo(401);
        String old = Long.toString(desks.clock.instant().getEpochSecond() - 600);
        assertThat(send(signed(body, old, sign(old, body))).statusCode()).isEqualTo(401);
        assertThat(desks.published()).isEmpty();

        assertThat(send(signed(body, now, sign(now, body))).statusCode()).isEqualTo(200);
        assertThat(desks.standing("other|u")).isPresent();
    }

    @Test
    void keyOfOneSourceCannotSpeakForAnother() throws Exception {
        HttpResponse<String> answer = push(JSON, "{\"id\": \"1\", \"source\": \"other\", \"body\": \"Nine died.\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("other");
        assertThat(desks.published()).isEmpty();
    }

    @Test
    void sourceThatPushesTooOftenWaitsAndOthersDoNot() throws Exception {
        int refused = 0;
        String retryAfter = "";
        for (int i = 0; i < 40; i++) {
            HttpResponse<String> answer = push(JSON, ITEM);
            refused += answer.statusCode() == 429 ? 1 : 0;
            retryAfter = answer.headers().firstValue("Retry-After").orElse(retryAfter);
        }
        String now = Long.toString(desks.clock.instant().getEpochSecond());
        byte[] body = ITEM.getBytes(StandardCharsets.UTF_8);

        assertThat(refused).isEqualTo(10);
        assertThat(retryAfter).isEqualTo("1");
        assertThat(send(signed(body, now, sign(now, body))).statusCode()).isEqualTo(200);
    }

    @Test
    void lengthThatLiesAndABodyThatBreaksOffHaveNoEffect() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write(("POST /items HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + TOKEN
                                    + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n" + ITEM)
                            .getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(answer).satisfiesAnyOf(told -> assertThat(told).isEmpty(), told -> assertThat(told)
                    .startsWith("HTTP/1.1 400"));
        }
        assertThat(desks.published()).isEmpty();
    }

    @Test
    void brokerThatIsAwayIsToldAsAwayAndNothingIsClaimed(@TempDir Path data) throws Exception {
        EmbeddedBroker shortLived = EmbeddedBroker.start(data);
        Map<String, Object> impatient =
                Map.of("max.block.ms", 500, "request.timeout.ms", 500, "delivery.timeout.ms", 1000);
        try (TestDesks others = new TestDesks(shortLived, impatient);
                BrokerWatch watch = new BrokerWatch(others.topics.articles(), others.kafka, others.clock);
                PushServer away = new PushServer(
                        "127.0.0.1",
                        0,
                        List.of(PushKey.token("agency", TOKEN)),
                        List.of(others.desk("agency")),
                        100,
                        watch::isWritable,
                        others.metrics,
                        others.clock)) {
            URI ready = URI.create("http://127.0.0.1:" + away.port() + "/health/ready");
            assertThat(status(ready)).isEqualTo(200);
            shortLived.close();
            HttpRequest push = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + away.port() + "/items"))
                    .header("Authorization", "Bearer " + TOKEN)
                    .header("Content-Type", JSON)
                    .POST(HttpRequest.BodyPublishers.ofString(ITEM))
                    .build();
            HttpResponse<String> answer = client.send(push, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            others.clock.pass(Duration.ofSeconds(2));
            assertThat(status(ready)).isEqualTo(503);
        }
    }

    @Test
    void slowSourceLeavesRoomForOthers() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 16; i++) {
                slow.add(dribbling());
            }
            HttpResponse<String> one = push(JSON, ITEM);
            // A push may take the last place from one that dribbles: each goes on until the places are all held.
            while (one.statusCode() == 200) {
                slow.add(dribbling());
                desks.clock.pass(Duration.ofSeconds(1));
                one = push(JSON, ITEM);
            }
            byte[] body = ITEM.getBytes(StandardCharsets.UTF_8);
            String now = Long.toString(desks.clock.instant().getEpochSecond());

            assertThat(one.statusCode()).isEqualTo(429);
            assertThat(one.body()).contains("under way");
            assertThat(send(signed(body, now, sign(now, body))).statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** A push of the agency whose body never comes to its end. */
    private Socket dribbling() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.getOutputStream().write(head("Content-Length: 1000").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String head(String length) {
        return "POST /items HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + TOKEN
                + "\r\nContent-Type: application/json\r\n" + length + "\r\n\r\n";
    }

    @Test
    void tenThousandPushesOfOneSourceAtOnceHarmNoOther() throws Exception {
        byte[] push = (head("Content-Length: " + ITEM.length()) + ITEM).getBytes(StandardCharsets.US_ASCII);
        Map<String, LongAdder> answers = new ConcurrentHashMap<>();
        ExecutorService flood = Executors.newFixedThreadPool(8);
        long before = used();
        IntStream.range(0, 10_000)
                .forEach(i -> flood.execute(() -> answers.computeIfAbsent(statusLine(push), status -> new LongAdder())
                        .increment()));
        flood.shutdown();
        byte[] body = ITEM.getBytes(StandardCharsets.UTF_8);
        String now = Long.toString(desks.clock.instant().getEpochSecond());
        int served = 0;
        while (served < 20) {
            assertThat(send(signed(body, now, sign(now, body))).statusCode()).isEqualTo(200);
            served++;
        }
        assertThat(flood.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        assertThat(answers.keySet()).containsExactlyInAnyOrder("HTTP/1.1 200 OK", "HTTP/1.1 429 Too Many Requests");
        assertThat(answers.get("HTTP/1.1 200 OK").sum()).isEqualTo(30);
        assertThat(used() - before).isLessThan(64L << 20);
    }

    private String statusLine(byte[] push) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(push);
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void countsOfEachSourceAreThere() throws Exception {
        push(JSON, ITEM);
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(uri("/metrics")).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.body())
                .contains("tocsin_wire_items_total{source=\"agency\",verdict=\"new\"} 1.0")
                .contains("tocsin_wire_refused_total{source=\"other\"} 0.0")
                .contains("tocsin_wire_lag_seconds{source=\"agency\"}");
    }

    private int status(URI uri) throws Exception {
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private HttpResponse<String> push(String type, String body) throws Exception {
        return send(request(type, body.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String type, byte[] body) {
        return plain(type, body).header("Authorization", "Bearer " + TOKEN);
    }

    private HttpRequest.Builder plain(String type, byte[] body) {
        return HttpRequest.newBuilder(uri("/items"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private HttpRequest.Builder signed(byte[] body, String time, String signature) {
        return plain(JSON, body)
                .header("X-Tocsin-Key", "other-1")
                .header("X-Tocsin-Time", time)
                .header("X-Tocsin-Signature", "sha256=" + signature);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static String sign(String time, byte[] body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
