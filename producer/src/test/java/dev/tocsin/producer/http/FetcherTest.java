package dev.tocsin.producer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.tocsin.producer.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpHeader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private HttpServer server;
    private Fetcher inside;
    private Fetcher outside;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        inside = new Fetcher(Duration.ofSeconds(2), true);
        outside = new Fetcher(Duration.ofSeconds(2), false);
    }

    @AfterEach
    void stop() {
        inside.close();
        outside.close();
        server.stop(0);
        ((ExecutorService) server.getExecutor()).shutdownNow();
    }

    @Test
    void fiveMegabytesComeWhole() throws RefusedException {
        byte[] body = "x".repeat(5 * 1024 * 1024).getBytes(StandardCharsets.UTF_8);
        serve("/big", exchange -> answer(exchange, 200, body));

        assertThat(inside.get(uri("/big"), Map.of()).body()).hasSize(body.length);
    }

    @Test
    void gzipIsUnpackedAndABombIsNot() throws RefusedException {
        serve("/packed", exchange -> packed(exchange, gzip("<rss/>".getBytes(StandardCharsets.UTF_8))));
        serve("/bomb", exchange -> packed(exchange, gzip(new byte[64 * 1024 * 1024])));
        serve("/lie", exchange -> packed(exchange, "no gzip".getBytes(StandardCharsets.UTF_8)));

        assertThat(inside.get(uri("/packed"), Map.of()).body()).isEqualTo("<rss/>".getBytes(StandardCharsets.UTF_8));
        assertRefused(inside, uri("/bomb"), "longer than");
        assertRefused(inside, uri("/lie"), "unpacked");
    }

    @Test
    void conditionsAreSentAndNotModifiedHasNoBody() throws RefusedException {
        serve(
                "/feed",
                exchange -> answer(
                        exchange,
                        "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? 304 : 200,
                        null));

        assertThat(inside.get(uri("/feed"), Map.of()).status()).isEqualTo(200);
        assertThat(inside.get(uri("/feed"), Map.of(HttpHeader.IF_NONE_MATCH, "\"v1\""))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void redirectsAreFollowedThreeTimesAndNoMore() throws RefusedException {
        serve("/there", exchange -> answer(exchange, 200, "here".getBytes(StandardCharsets.UTF_8)));
        serve("/once", exchange -> redirect(exchange, "/there"));
        serve("/loop", exchange -> redirect(exchange, "/loop"));

        Answer answer = inside.get(uri("/once"), Map.of());
        assertThat(answer.uri()).isEqualTo(uri("/there"));
        assertRefused(inside, uri("/loop"), "more than 3 times");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "gopher://127.0.0.1/", "ftp://example.org/x", "http://user:pass@127.0.0.1/"
            })
    void onlyTheWebIsAsked(String address) {
        assertRefused(inside, URI.create(address), "refused");
        serve("/to", exchange -> redirect(exchange, address));
        assertRefused(inside, uri("/to"), "refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://[::ffff:127.0.0.1]/",
                        "http://169.254.169.254/latest",
                "http://10.0.0.1/", "http://192.168.1.1/", "http://172.16.0.1/", "http://100.64.0.1/",
                        "http://0.0.0.0/",
                "http://[fc00::1]/", "http://[fe80::1]/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/"
            })
    void privateAddressIsRefusedAtConnect(String address) {
        assertRefused(outside, URI.create(address), "private or of this machine");
    }

    @Test
    void nameThatLeadsToThisMachineIsRefusedAtConnect() throws IOException {
        try (ServerSocket never = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            never.setSoTimeout(50);
            assertRefused(
                    outside,
                    URI.create("http://" + InetAddress.getLoopbackAddress().getHostName() + ":" + never.getLocalPort()
                            + "/"),
                    "private");
            assertThatThrownBy(never::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void publicAddressesAreLetThrough() throws IOException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName("93.184.216.34")))
                .isTrue();
        assertThat(PublicAddresses.isPublic(InetAddress.getByName("2606:2800:220:1::1")))
                .isTrue();
    }

    @Test
    void serverThatDribblesIsGivenUpAtTheDeadline() {
        serve("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                pause(100);
            }
        });
        long start = System.nanoTime();

        assertRefused(inside, uri("/slow"), "in time");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void connectionCutHalfWayIsNoAnswer() throws IOException {
        try (ServerSocket cutting = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread once = new Thread(() -> cut(cutting));
            once.start();

            assertRefused(inside, URI.create("http://127.0.0.1:" + cutting.getLocalPort() + "/"), "cannot be read");
        }
    }

    private static void cut(ServerSocket cutting) {
        try (Socket socket = cutting.accept()) {
            socket.getInputStream().read(new byte[1024]);
            socket.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body == null ? -1 : body.length);
        if (body != null) {
            exchange.getResponseBody().write(body);
        }
    }

    private static void packed(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        answer(exchange, 200, body);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        answer(exchange, 302, null);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static void assertRefused(Fetcher fetcher, URI uri, String reason) {
        assertThatThrownBy(() -> fetcher.get(uri, Map.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(reason);
    }
}
