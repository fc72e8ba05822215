package dev.tocsin.app.broker;

/** The in-process broker cannot run; the message says why and what to do, for a person. */
public final class BrokerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokerException(String message, Throwable cause) {
        super(message, cause);
    }
}
