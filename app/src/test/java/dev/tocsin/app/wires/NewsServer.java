package dev.tocsin.app.wires;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A publisher's web server on this machine: what lies at its paths can be changed, and each question is noted. */
final class NewsServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Page(int status, byte[] body, Map<String, String> headers) {}

    NewsServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    void put(String path, String body) {
        put(path, 200, body, StandardCharsets.UTF_8, Map.of("ETag", "\"" + body.hashCode() + "\""));
    }

    void put(String path, int status, String body, Charset charset, Map<String, String> headers) {
        pages.put(path, new Page(status, body.getBytes(charset), headers));
    }

    void fail(String path, int status, Map<String, String> headers) {
        put(path, status, "", StandardCharsets.UTF_8, headers);
    }

    /** How often the path was asked for and how it was answered: {@code "/feed 200"}. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Page page = pages.getOrDefault(path, new Page(404, new byte[0], Map.of()));
            String etag = page.headers.get("ETag");
            boolean known =
                    etag != null && etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            int status = known ? 304 : page.status;
            asked.add(path + " " + status);
            page.headers.forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(status, known || page.body.length == 0 ? -1 : page.body.length);
            if (!known) {
                exchange.getResponseBody().write(page.body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
