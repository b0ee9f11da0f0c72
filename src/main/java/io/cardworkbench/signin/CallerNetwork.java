package io.cardworkbench.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What one caller can't change at will: an address of IPv4, or the first half of one of IPv6. */
final class CallerNetwork {

    private static final int NETWORK_BYTES = 8;

    private CallerNetwork() {}

    static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six ? network(six) : address;
        } catch (IllegalArgumentException noLiteral) {
            return "unknown";
        }
    }

    private static String network(Inet6Address address) {
        return HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "::/64";
    }
}
