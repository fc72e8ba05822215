package dev.tocsin.dashboard.http;

/** A health that a test turns on and off. */
final class Switch implements Health {
    volatile boolean isReady = true;

    @Override
    public boolean isLive() {
        return true;
    }

    @Override
    public boolean isReady() {
        return isReady;
    }
}
