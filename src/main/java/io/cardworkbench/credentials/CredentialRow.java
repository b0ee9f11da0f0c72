package io.cardworkbench.credentials;

import io.cardworkbench.access.CredentialId;
import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import org.jspecify.annotations.Nullable;

/** An API credential as it is stored. */
record CredentialRow(
        CredentialId id,
        EnvironmentId environment,
        String name,
        String clientId,
        String secretHash,
        @Nullable String oldSecretHash,
        CredentialRole role,
        CredentialLimits limits) {}
