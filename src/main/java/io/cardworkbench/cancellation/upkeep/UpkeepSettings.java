package io.cardworkbench.cancellation.upkeep;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of what is cleaned up.
 *
 * @param vacuumAfter how many cards a job has to cancel for them to be vacuumed after it
 */
@Validated
@ConfigurationProperties("workbench.cancellation")
record UpkeepSettings(@DefaultValue("50000") @Min(1) int vacuumAfter) {}
