package io.cardworkbench.credentials.ui;

import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.credentials.ApiCredential;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What can be done with a credential in the list. */
record CredentialChanges(
        BiConsumer<ApiCredential, String> rename,
        BiConsumer<ApiCredential, CredentialLimits> limit,
        Consumer<ApiCredential> rotate,
        Consumer<ApiCredential> endOldSecret,
        Consumer<ApiCredential> delete) {}
