package io.cardworkbench.credentials;

import io.cardworkbench.access.Actor;
import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.access.EnvironmentId;

/** Something that happened to an API credential, announced in the transaction that did it. */
public sealed interface CredentialEvent {

    EnvironmentId environment();

    ApiCredential credential();

    Actor by();

    /** It was made. */
    record CredentialCreated(EnvironmentId environment, ApiCredential credential, Actor by)
            implements CredentialEvent {}

    /**
     * It was renamed.
     *
     * @param credential as it was before
     */
    record CredentialRenamed(EnvironmentId environment, ApiCredential credential, String newName, Actor by)
            implements CredentialEvent {}

    /**
     * It is held to other limits.
     *
     * @param credential as it was before
     */
    record CredentialLimited(EnvironmentId environment, ApiCredential credential, CredentialLimits limits, Actor by)
            implements CredentialEvent {}

    /** It was given another secret, beside the one that it had. */
    record SecretReplaced(EnvironmentId environment, ApiCredential credential, Actor by) implements CredentialEvent {}

    /** The secret that it had before, and its tokens, were ended. */
    record OldSecretEnded(EnvironmentId environment, ApiCredential credential, Actor by) implements CredentialEvent {}

    /** It was deleted, and its tokens with it. */
    record CredentialDeleted(EnvironmentId environment, ApiCredential credential, Actor by)
            implements CredentialEvent {}
}
