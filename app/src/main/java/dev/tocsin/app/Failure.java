package dev.tocsin.app;

/** A command cannot do what it was asked; the message says what was wrong, where, and what to do, for a person. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Failure(String message) {
        super(message);
    }

    public Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
