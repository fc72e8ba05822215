package dev.tocsin.dashboard.http;

import java.util.List;

/** A request that cannot be answered, and why, in words for whoever sent it: RFC 9457's problem details. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Fault> faults;

    /** One parameter and what is wrong with it. */
    record Fault(String parameter, String message) {}

    ProblemException(int status, String title, List<Fault> faults) {
        super(title);
        this.status = status;
        this.faults = List.copyOf(faults);
    }

    static ProblemException notFound(String what) {
        return new ProblemException(404, what, List.of());
    }

    int status() {
        return status;
    }

    List<Fault> faults() {
        return faults;
    }
}
