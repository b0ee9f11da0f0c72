package io.cardworkbench.credentials;

import io.cardworkbench.access.Actor;
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

    /** It was deleted, and its tokens with it. */
    record CredentialDeleted(EnvironmentId environment, ApiCredential credential, Actor by)
            implements CredentialEvent {}
}
