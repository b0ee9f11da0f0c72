package io.cardworkbench.rest;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the API.
 *
 * @param tokenRequestsPerMinute how many token requests an address may send a minute
 * @param requestsPerMinute how many requests a credential may send to this node a minute, unless it has a limit of its own
 * @param idempotencyKeysKept for how long the answer to a request with an idempotency key is repeated
 * @param requestTimeLimit after which a request that claimed a key counts as lost with its node
 */
@Validated
@ConfigurationProperties("workbench.api")
record ApiSettings(
        @DefaultValue("60") @Min(1) int tokenRequestsPerMinute,
        @DefaultValue("6000") @Min(1) int requestsPerMinute,
        @DefaultValue("24h") Duration idempotencyKeysKept,
        @DefaultValue("5m") Duration requestTimeLimit) {}
