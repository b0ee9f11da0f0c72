package io.cardworkbench.access;

/** An API credential as it is stored. */
record CredentialRow(
        CredentialId id,
        EnvironmentId environment,
        String name,
        String clientId,
        String secretHash,
        CredentialRole role) {}
