package dev.tocsin.producer.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Finds the addresses of a host and lets only public ones through, so that a feed cannot make this machine ask its own
 * network. The connection is made to the very addresses that were looked at: a name that changes its mind in between
 * gains nothing.
 */
final class PublicAddresses implements SocketAddressResolver {
    private final boolean privateToo;

    /** @param privateToo lets loopback and private networks through as well, for a desk whose wires come from inside */
    PublicAddresses(boolean privateToo) {
        this.privateToo = privateToo;
    }

    @Override
    public void resolve(String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
        try {
            promise.succeeded(addresses(host, port));
        } catch (UnknownHostException e) {
            promise.failed(new UnknownHostException("the host " + host + " is not known"));
        } catch (RefusedAddressException e) {
            promise.failed(e);
        }
    }

    private List<InetSocketAddress> addresses(String host, int port)
            throws UnknownHostException, RefusedAddressException {
        InetAddress[] all = InetAddress.getAllByName(host);
        for (InetAddress address : all) {
            if (!privateToo && !isPublic(address)) {
                throw new RefusedAddressException(host, address);
            }
        }
        return Stream.of(all)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    /** Whether anybody on the internet could ask that address. Java itself reads IPv4 in IPv6's clothes as IPv4. */
    static boolean isPublic(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !special
                && (address instanceof Inet4Address
                        ? isPublicV4(address.getAddress())
                        : isPublicV6((Inet6Address) address));
    }

    private static boolean isPublicV4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean sharedByCarriers = first == 100 && second >= 64 && second < 128;
        boolean forProtocolsAndTests =
                (first == 192 && second == 0) || (first == 198 && (second == 18 || second == 19));
        return first != 0 && first < 240 && !sharedByCarriers && !forProtocolsAndTests;
    }

    /** IPv6 inside an organisation, and the three ways to write an IPv4 address in it, which could be any. */
    private static boolean isPublicV6(Inet6Address address) {
        byte[] bytes = address.getAddress();
        int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        boolean local = (first & 0xFE00) == 0xFC00;
        boolean embedsV4 = first == 0x2002 || first == 0x0064 || address.isIPv4CompatibleAddress();
        return !local && !embedsV4;
    }
}
