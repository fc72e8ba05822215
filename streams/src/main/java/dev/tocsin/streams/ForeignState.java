package dev.tocsin.streams;

import org.apache.kafka.common.errors.SerializationException;

/** A row of state that another version of this program wrote, in a form that this one does not know. */
final class ForeignState extends SerializationException {
    private static final long serialVersionUID = 1;

    ForeignState(String message, Throwable cause) {
        super(message, cause);
    }
}
