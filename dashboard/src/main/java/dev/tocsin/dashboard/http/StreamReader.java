package dev.tocsin.dashboard.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * One reader of the stream. It never waits for the network: what the reader is too slow for queues up, within a bound,
 * and beyond that the reader is dropped, to come back and go on where it was.
 */
final class StreamReader implements WriteListener {
    private final ServletOutputStream out;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final Deque<byte[]> queue = new ArrayDeque<>();
    private final Consumer<StreamReader> onEnd;
    private final long after;
    private final long mostBytes;
    private long queuedBytes;
    private boolean isOpen;
    private boolean isUnflushed;

    /**
     * @param after number of the last change that it needs no more
     * @param mostBytes how much may queue up
     * @param onEnd called once, when it is gone
     */
    StreamReader(ServletOutputStream out, long after, long mostBytes, Consumer<StreamReader> onEnd) {
        this.out = out;
        this.onEnd = onEnd;
        this.after = after;
        this.mostBytes = mostBytes;
    }

    long after() {
        return after;
    }

    /** Completed once the reader is gone, whoever ended it. */
    CompletableFuture<Void> end() {
        return end;
    }

    /** What became of bytes that a reader was handed. */
    enum Sent {
        TAKEN,
        /** It has more than enough to read. */
        TOO_SLOW,
        GONE
    }

    /** Hands it bytes. */
    synchronized Sent send(byte[] frame) {
        if (end.isDone()) {
            return Sent.GONE;
        }
        if (queuedBytes + frame.length > mostBytes) {
            return Sent.TOO_SLOW;
        }
        queue.add(frame);
        queuedBytes += frame.length;
        try {
            drain();
        } catch (IOException e) {
            return Sent.GONE;
        }
        return Sent.TAKEN;
    }

    /** Ends it. False where it had ended already. */
    boolean close() {
        boolean isFirst = end.complete(null);
        if (isFirst) {
            onEnd.accept(this);
        }
        return isFirst;
    }

    @Override
    public synchronized void onWritePossible() throws IOException {
        isOpen = true;
        drain();
    }

    @Override
    public void onError(Throwable thrown) {
        close();
    }

    /** A flush only when all is written: however many changes wait, they go out together. */
    private void drain() throws IOException {
        while (isOpen && (!queue.isEmpty() || isUnflushed) && out.isReady()) {
            byte[] next = queue.poll();
            if (next == null) {
                isUnflushed = false;
                out.flush();
            } else {
                queuedBytes -= next.length;
                isUnflushed = true;
                out.write(next);
            }
        }
    }
}
