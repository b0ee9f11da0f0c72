package io.cardworkbench.sql;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the replica.
 *
 * @param url of a streaming replica of the database; null for none
 * @param connections how many a node has to it at most
 * @param patience how long a read waits for the replica to catch up before the primary answers
 * @param lagLimit how far it may be behind before it counts as ill
 */
@ConfigurationProperties("workbench.replica")
record ReplicaSettings(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("10") int connections,
        @DefaultValue("50ms") Duration patience,
        @DefaultValue("30s") Duration lagLimit) {

    /** Without the password. */
    @Override
    public String toString() {
        return "ReplicaSettings[url=" + url + "]";
    }
}
