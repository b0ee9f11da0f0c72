package io.cardworkbench.signin.passkey;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where passkeys count.
 *
 * @param relyingParty the host, or a domain above it, that passkeys are made for; empty for the host that the browser is at
 * @param origins from which they are taken then; without any, the host over TLS
 */
@ConfigurationProperties("workbench.passkeys")
public record PasskeySettings(
        @DefaultValue("") String relyingParty, @DefaultValue List<String> origins) {

    private static final String TLS = "https";
    private static final int TLS_PORT = 443;
    private static final int PLAIN_PORT = 80;

    public PasskeySettings {
        origins = List.copyOf(origins);
        if (relyingParty.isBlank() && !origins.isEmpty()) {
            throw new IllegalArgumentException("workbench.passkeys.origins are set without a relying-party");
        }
    }

    /**
     * What counts for a browser at an address. Where nothing is set, it is just that address, and for no other one: a host that the
     * caller has made up has no passkeys. With a domain above the host, others of that domain could make one up that has.
     */
    public Site siteAt(String scheme, String host, int port) {
        if (relyingParty.isBlank()) {
            var name = host.toLowerCase(Locale.ROOT);
            return new Site(name, Set.of(origin(scheme, name, port)));
        }
        return new Site(relyingParty, origins.isEmpty() ? Set.of(TLS + "://" + relyingParty) : Set.copyOf(origins));
    }

    private static String origin(String scheme, String host, int port) {
        var usual = port == (TLS.equals(scheme) ? TLS_PORT : PLAIN_PORT);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }
}
