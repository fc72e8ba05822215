package dev.tocsin.producer.push;

/** A push that is answered with an error. */
final class PushRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int retryAfter;

    /** Refused for good: the same push will be refused again. */
    PushRefused(int status, String reason) {
        this(status, reason, 0);
    }

    /** @param retryAfter seconds after which the same push may be tried again; 0 for never */
    PushRefused(int status, String reason, int retryAfter) {
        super(reason);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    int status() {
        return status;
    }

    int retryAfter() {
        return retryAfter;
    }
}
