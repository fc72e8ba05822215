package dev.tocsin.dashboard.http;

import dev.tocsin.dashboard.http.StreamReader.Sent;
import dev.tocsin.dashboard.model.AttackEvent;
import dev.tocsin.dashboard.model.Cursor;
import dev.tocsin.dashboard.model.ReadModel;
import dev.tocsin.dashboard.model.ReadModel.Resumption;
import io.javalin.http.Context;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Server-sent events: every change of an attack, as the attack then stands. An event's id is a {@link Cursor}; whoever
 * comes back with it goes on exactly behind it, also after a restart here. Whoever comes without one, or with one too
 * old, is told {@code reset}: read a list, then go on from here. One thread writes for all readers, and waits for none.
 */
final class ChangeStream implements AutoCloseable {
    static final int MOST_READERS = 2_000;
    private static final Logger LOG = LoggerFactory.getLogger(ChangeStream.class);
    private static final byte[] HEARTBEAT = Frames.comment("still here");

    private final ReadModel model;
    private final StreamLimits limits;
    private final BlockingQueue<AttackEvent> waiting = new LinkedBlockingQueue<>();
    private final Set<StreamReader> readers = ConcurrentHashMap.newKeySet();
    private final AtomicLong dropped = new AtomicLong();
    private final Thread writer = new Thread(this::write, "change-stream");

    /**
     * @param heartbeat how long the stream is silent at most
     * @param mostBytes how much may queue up for one reader before it is dropped
     */
    record StreamLimits(Duration heartbeat, long mostBytes) {
        static final StreamLimits USUAL = new StreamLimits(Duration.ofSeconds(15), 4L << 20);
    }

    ChangeStream(ReadModel model, StreamLimits limits) {
        this.model = model;
        this.limits = limits;
        model.listen(waiting::add);
        writer.setDaemon(true);
        writer.start();
    }

    Route route() {
        return Route.of("/api/stream", this::join);
    }

    int readers() {
        return readers.size();
    }

    /** How many readers were too slow. */
    long dropped() {
        return dropped.get();
    }

    private void join(Context context, Parameters parameters) {
        parameters.check();
        if (readers.size() >= MOST_READERS) {
            throw new ProblemException(503, "Too many readers; try again later", List.of());
        }
        context.contentType("text/event-stream")
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no");
        AsyncContext async = context.req().startAsync();
        async.setTimeout(0);
        StreamReader reader =
                admit(context, Cursor.parse(context.header("Last-Event-ID")).orElse(null));
        context.future(() -> reader.end());
    }

    /** Under the lock that the writing thread takes too: what the reader is told now and what it is told next meet. */
    private synchronized StreamReader admit(Context context, Cursor from) {
        Resumption resumption = model.resume(from);
        try {
            var out = context.res().getOutputStream();
            StreamReader reader = new StreamReader(out, resumption.sequence(), limits.mostBytes(), readers::remove);
            readers.add(reader);
            out.setWriteListener(reader);
            byte[] welcome = resumption
                    .missed()
                    .map(Frames::of)
                    .orElseGet(() -> Frames.reset(resumption.now(), from == null ? "new reader" : "unknown id"));
            send(reader, Frames.joined(Frames.RETRY, welcome));
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                AttackEvent first = waiting.poll(limits.heartbeat().toMillis(), TimeUnit.MILLISECONDS);
                List<AttackEvent> events = new ArrayList<>();
                if (first != null) {
                    events.add(first);
                    waiting.drainTo(events);
                }
                broadcast(events);
            }
        } catch (InterruptedException e) {
            LOG.debug("The stream of changes ends");
        }
    }

    private synchronized void broadcast(List<AttackEvent> events) {
        byte[] all = events.isEmpty() ? HEARTBEAT : Frames.of(events);
        long first = events.isEmpty() ? Long.MAX_VALUE : events.get(0).sequence();
        for (StreamReader reader : List.copyOf(readers)) {
            send(reader, reader.after() < first ? all : Frames.of(after(reader.after(), events)));
        }
    }

    private static List<AttackEvent> after(long sequence, Collection<AttackEvent> events) {
        return events.stream().filter(event -> event.sequence() > sequence).toList();
    }

    private void send(StreamReader reader, byte[] frames) {
        Sent sent = reader.send(frames);
        if (sent != Sent.TAKEN && reader.close() && sent == Sent.TOO_SLOW) {
            dropped.incrementAndGet();
        }
    }

    @Override
    public void close() {
        writer.interrupt();
        readers.forEach(StreamReader::close);
    }
}
