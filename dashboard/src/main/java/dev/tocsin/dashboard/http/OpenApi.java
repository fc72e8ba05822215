package dev.tocsin.dashboard.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The interface's description, written by hand and held to the routes by a test. */
final class OpenApi {
    private OpenApi() {}

    static Route route() {
        String document = document();
        return Route.of("/api/openapi.json", (context, parameters) -> Answers.json(context, document));
    }

    static String document() {
        try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
