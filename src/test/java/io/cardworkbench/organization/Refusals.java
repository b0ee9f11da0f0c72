package io.cardworkbench.organization;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Claims that changes of the organization are refused. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(Rule rule, ThrowingCallable change) {
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(change)
                .extracting(ChangeRefused::rule)
                .isEqualTo(rule);
    }
}
