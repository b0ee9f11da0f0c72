package io.cardworkbench.signin.passkey;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey, as its member knows it.
 *
 * @param lastUsed null as long as it was not
 */
public record Passkey(
        PasskeyId id,
        String name,
        Instant created,
        @Nullable Instant lastUsed) implements Serializable {}
