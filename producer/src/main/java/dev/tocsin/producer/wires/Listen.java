package dev.tocsin.producer.wires;

import dev.tocsin.producer.RefusedException;

/**
 * Where to listen.
 *
 * @param host null for nowhere
 */
public record Listen(String host, int port) {
    private static final int HIGHEST_PORT = 65_535;

    /**
     * Reads {@code PORT} or {@code HOST:PORT}; a port alone listens to this machine only, empty listens nowhere.
     *
     * @throws RefusedException where it is neither
     */
    public static Listen parse(String told) throws RefusedException {
        if (told.isBlank()) {
            return new Listen(null, 0);
        }
        int colon = told.lastIndexOf(':');
        String port = told.substring(colon + 1);
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > HIGHEST_PORT) {
            throw new RefusedException("listen: \"" + told + "\" is neither PORT nor HOST:PORT");
        }
        return new Listen(colon < 0 ? "127.0.0.1" : told.substring(0, colon), Integer.parseInt(port));
    }
}
