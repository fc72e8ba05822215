package dev.tocsin.dashboard.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads server-sent events, one at a time, by the letter of the specification. */
final class Subscriber implements AutoCloseable {
    private final BufferedReader lines;

    record Event(String id, String name, String data) {}

    Subscriber(HttpClient client, URI address, String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                throw new AssertionError("the stream answered " + response.statusCode());
            }
            lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next event with data; waits for it. */
    Event next() {
        Map<String, String> fields = new HashMap<>();
        while (true) {
            String line = line();
            if (line == null) {
                throw new AssertionError("the stream has ended");
            }
            if (line.isEmpty()) {
                if (fields.containsKey("data")) {
                    return new Event(fields.get("id"), fields.get("event"), fields.get("data"));
                }
                fields.clear();
            } else if (!line.startsWith(":")) {
                int colon = line.indexOf(": ");
                fields.merge(line.substring(0, colon), line.substring(colon + 2), (a, b) -> a + "\n" + b);
            }
        }
    }

    /** The next line as it comes; null at the end. */
    String line() {
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
