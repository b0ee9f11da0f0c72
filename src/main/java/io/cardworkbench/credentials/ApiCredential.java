package io.cardworkbench.credentials;

import io.cardworkbench.access.CredentialId;
import io.cardworkbench.access.CredentialRole;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a system calls the API of one environment with. Its secret is known to nobody but the system.
 *
 * @param lastUsed when it last got a token
 */
public record ApiCredential(
        CredentialId id,
        String name,
        String clientId,
        CredentialRole role,
        Instant created,
        @Nullable Instant lastUsed) {}
