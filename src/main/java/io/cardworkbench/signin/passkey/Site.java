package io.cardworkbench.signin.passkey;

import java.io.Serializable;
import java.util.Set;

/**
 * What a passkey is made for.
 *
 * @param relyingParty a host, or a domain above it
 * @param origins where browsers may be that use it
 */
public record Site(String relyingParty, Set<String> origins) implements Serializable {

    public Site {
        origins = Set.copyOf(origins);
    }
}
