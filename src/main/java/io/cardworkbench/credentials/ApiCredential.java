package io.cardworkbench.credentials;

import io.cardworkbench.access.CredentialId;
import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.access.CredentialRole;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a system calls the API of one environment with. Its secret is known to nobody but the system.
 *
 * @param lastUsed when it last got a token
 * @param lastAddress from where it did
 * @param oldSecretWorks whether the secret before the present one works as well
 */
public record ApiCredential(
        CredentialId id,
        String name,
        String clientId,
        CredentialRole role,
        CredentialLimits limits,
        Instant created,
        @Nullable Instant lastUsed,
        @Nullable String lastAddress,
        boolean oldSecretWorks) {}
