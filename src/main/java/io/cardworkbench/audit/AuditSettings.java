package io.cardworkbench.audit;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the audit log.
 *
 * @param kept how long each line is kept at least; it goes with the month that it is from
 */
@Validated
@ConfigurationProperties("workbench.audit")
record AuditSettings(@DefaultValue("365d") Duration kept) {

    private static final Duration LEAST = Duration.ofDays(1);

    @AssertTrue(message = "a day at least")
    boolean isKeptForADay() {
        return kept.compareTo(LEAST) >= 0;
    }
}
