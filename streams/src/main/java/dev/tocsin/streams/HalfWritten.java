package dev.tocsin.streams;

import org.apache.kafka.streams.errors.StreamsException;

/** What was decided could not be written down whole. */
final class HalfWritten extends StreamsException {
    private static final long serialVersionUID = 1;

    HalfWritten(RuntimeException cause) {
        super("what was decided could not be written down whole: " + cause.getMessage(), cause);
    }
}
