package io.cardworkbench.rest.arrival;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the arrival of requests.
 *
 * @param limit within which a request has to arrive, from its first byte to the last one of its body
 */
@Validated
@ConfigurationProperties("workbench.arrival")
record ArrivalSettings(@DefaultValue("1m") Duration limit) {

    private static final Duration LEAST = Duration.ofSeconds(1);

    @AssertTrue(message = "a second at least")
    boolean isLimitLongEnough() {
        return limit.compareTo(LEAST) >= 0;
    }
}
