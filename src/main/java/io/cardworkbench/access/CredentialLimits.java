package io.cardworkbench.access;

import io.cardworkbench.access.ChangeRefused.Rule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * What an API credential is held to besides its role. Refuses networks that are none, and limits that are not positive.
 *
 * @param level on Card instance, the most that it may do with cards
 * @param networks the addresses that it may be used from, one by one or as CIDR; none means any
 * @param expires from when on it opens nothing any more; null if it stays
 * @param requestsPerMinute to one node; null for as many as any credential may send
 * @param cardsPerHour how many cards it may cancel; null for any number
 * @see <a href="../../../../../../docs/decisions/0024-what-a-credential-is-held-to.md">Decision 24</a>
 */
public record CredentialLimits(
        Level level,
        List<String> networks,
        @Nullable Instant expires,
        @Nullable Integer requestsPerMinute,
        @Nullable Integer cardsPerHour) {

    public static final CredentialLimits NONE = new CredentialLimits(Level.ADMIN, List.of(), null, null, null);

    /** How many networks may be listed. */
    public static final int MAX_NETWORKS = 20;

    /** A host name would be looked up, and lead elsewhere tomorrow. */
    private static final String IN_DIGITS = "([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F.:]*)(/[0-9]{1,3})?";

    public CredentialLimits {
        networks = List.copyOf(networks);
        if (networks.size() > MAX_NETWORKS || !networks.stream().allMatch(CredentialLimits::isNetwork)) {
            throw new ChangeRefused(Rule.NETWORK_INVALID);
        }
        checkPositive(requestsPerMinute);
        checkPositive(cardsPerHour);
    }

    /** Whether a call may come from an address. */
    public boolean allowFrom(String address) {
        return networks.isEmpty()
                || networks.stream().anyMatch(network -> new IpAddressMatcher(network).matches(address));
    }

    /** Whether nothing is opened any more. */
    public boolean isOver(Instant now) {
        return expires != null && !now.isBefore(expires);
    }

    private static boolean isNetwork(String text) {
        if (!text.matches(IN_DIGITS)) {
            return false;
        }
        try {
            return new IpAddressMatcher(text).matches(text.replaceFirst("/.*", ""));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static void checkPositive(@Nullable Integer limit) {
        if (limit != null && limit < 1) {
            throw new ChangeRefused(Rule.LIMIT_INVALID);
        }
    }
}
