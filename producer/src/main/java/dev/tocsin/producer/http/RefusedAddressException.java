package dev.tocsin.producer.http;

import java.net.InetAddress;

/** A host lies where nobody from outside may send us. */
final class RefusedAddressException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedAddressException(String host, InetAddress address) {
        super("the address " + address.getHostAddress() + " of " + host
                + " is private or of this machine, which is refused unless private addresses are allowed");
    }
}
