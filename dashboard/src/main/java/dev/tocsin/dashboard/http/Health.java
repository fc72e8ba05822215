package dev.tocsin.dashboard.http;

/** Whether the read side works, as those who run it ask. */
public interface Health {
    /** Nothing but a restart would help where false. */
    boolean isLive();

    /** Whether everything that was there when it began has been read. */
    boolean isReady();
}
