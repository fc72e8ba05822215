package dev.tocsin.dashboard.http;

import io.javalin.http.Context;
import java.util.List;

/** {@code /health/live} and {@code /health/ready}: 200 or 503, with a word. */
final class HealthRoutes {
    private final Health health;

    HealthRoutes(Health health) {
        this.health = health;
    }

    List<Route> routes() {
        return List.of(
                Route.of("/health/live", (context, p) -> say(context, health.isLive(), "live", "not live")),
                Route.of("/health/ready", (context, p) -> say(context, health.isReady(), "ready", "reading")));
    }

    private static void say(Context context, boolean isWell, String well, String ill) {
        context.status(isWell ? 200 : 503).header("Cache-Control", "no-store");
        Answers.text(context, "text/plain; charset=utf-8", (isWell ? well : ill) + "\n");
    }
}
