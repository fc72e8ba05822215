package dev.tocsin.producer.wires;

import java.util.List;
import java.util.stream.Stream;

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

    /** These wires and more, listening where {@code where} says if it says so. */
    public WireConfig and(List<Wire> more, Listen where, boolean privateToo) {
        boolean elsewhere = where.host() != null;
        return new WireConfig(
                Stream.concat(wires.stream(), more.stream()).toList(),
                elsewhere ? where.host() : listenHost,
                elsewhere ? where.port() : listenPort,
                pushesPerSecond,
                privateAddresses || privateToo);
    }

    /** No wires, and nothing listening. */
    public static WireConfig none() {
        return new WireConfig(List.of(), null, 0, PUSHES_PER_SECOND, false);
    }
}
