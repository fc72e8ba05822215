package dev.tocsin.dashboard.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;

/**
 * Answers worked out since the read model last changed. When it changes, every page that is open asks the same few
 * questions at once: each is answered once, and the others wait for that answer.
 */
final class Memory {
    private static final int MOST_ANSWERS = 300;

    private final LongSupplier version;
    private volatile Generation generation = new Generation(-1, new ConcurrentHashMap<>());

    private record Generation(long version, ConcurrentMap<String, Kept> answers) {}

    /** @param version rises with every change that could change an answer */
    Memory(LongSupplier version) {
        this.version = version;
    }

    /** Answers as {@code route} would, if it has not already. */
    void answer(Route route, Context context) {
        ConcurrentMap<String, Kept> answers = answers();
        if (answers.size() >= MOST_ANSWERS) {
            route.handle(context);
        } else {
            String question = context.path() + "?" + context.queryString();
            answers.computeIfAbsent(question, q -> worked(route, context)).give(context);
        }
    }

    private ConcurrentMap<String, Kept> answers() {
        long now = version.getAsLong();
        Generation current = generation;
        if (current.version() != now) {
            current = new Generation(now, new ConcurrentHashMap<>());
            generation = current;
        }
        return current.answers();
    }

    private static Kept worked(Route route, Context context) {
        route.handle(context);
        try (InputStream body = context.resultInputStream()) {
            return new Kept(body.readAllBytes(), context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer and what it said of itself. */
    private static final class Kept {
        private final byte[] body;
        private final String type;
        private final String streamId;

        Kept(byte[] body, Context context) {
            this.body = body;
            this.type = context.res().getContentType();
            this.streamId = context.res().getHeader(AttackRoutes.STREAM_ID);
        }

        void give(Context context) {
            if (streamId != null) {
                context.header(AttackRoutes.STREAM_ID, streamId);
            }
            context.contentType(type).result(body);
        }
    }
}
