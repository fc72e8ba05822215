package dev.tocsin.producer.wires;

import java.util.List;

/**
 * What a desk is connected to.
 *
 * @param listenHost where pushes are taken; null for nowhere
 * @param listenPort 0 for any free port
 * @param pushesPerSecond that one source may make
 * @param privateAddresses whether feeds may lie on this machine or in its own network
 */
public record WireConfig(
        List<Wire> wires, String listenHost, int listenPort, double pushesPerSecond, boolean privateAddresses) {
    /** Pushes that one source may make in a second unless a desk says otherwise. */
    public static final double PUSHES_PER_SECOND = 50;

    public WireConfig {
        wires = List.copyOf(wires);
    }

    /** No wires, and nothing listening. */
    public static WireConfig none() {
        return new WireConfig(List.of(), null, 0, PUSHES_PER_SECOND, false);
    }
}
