package dev.tocsin.producer.push;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tocsin.producer.Refusal;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.WireIntake;
import dev.tocsin.producer.WireItem;
import dev.tocsin.producer.desk.Verdict;
import dev.tocsin.producer.desk.WireDesk;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What the sender of one push is told: {@code {"items": [{"id": "…", "verdict": "new"}], "refused": [{"line": 2, "reason": "…"}]}}, as
 * 200 where all was taken and 422 where anything was refused.
 */
final class Receipt implements WireIntake {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 15;
    private static final int RETRY_SECONDS = 5;

    private final WireDesk desk;
    private final List<Taken> items = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private record Taken(String id, CompletableFuture<Verdict> verdict) {}

    Receipt(WireDesk desk) {
        this.desk = desk;
    }

    @Override
    public void take(WireItem item) {
        try {
            items.add(new Taken(item.article().id(), desk.deliver(item)));
        } catch (RefusedException e) {
            refusals.add(Refusal.of(item.article().id(), e.getMessage()));
        }
    }

    @Override
    public void refuse(Refusal refusal) {
        desk.counts().countRefused();
        refusals.add(refusal);
    }

    /** Waits for the broker and answers. */
    void answer(Context context) throws PushRefused {
        ObjectNode told = JSON.createObjectNode();
        ArrayNode taken = told.putArray("items");
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (Taken item : items) {
            taken.addObject().put("id", item.id()).put("verdict", await(item.verdict(), until));
        }
        ArrayNode refused = told.putArray("refused");
        refusals.forEach(one -> refused.addObject().put("line", one.line()).put("reason", one.reason()));
        context.status(refusals.isEmpty() ? 200 : 422)
                .contentType("application/json")
                .result(told.toString());
    }

    private static String await(CompletableFuture<Verdict> verdict, long until) throws PushRefused {
        try {
            return verdict.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS)
                    .name()
                    .toLowerCase(Locale.ROOT);
        } catch (ExecutionException | TimeoutException e) {
            throw new PushRefused(503, "the broker has not acknowledged; push again", RETRY_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PushRefused(503, "shutting down; push again", RETRY_SECONDS);
        }
    }

    /** An error without items. */
    static String error(String reason) {
        return JSON.createObjectNode().put("error", reason).toString();
    }
}
