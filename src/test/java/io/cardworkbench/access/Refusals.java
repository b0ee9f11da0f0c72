package io.cardworkbench.access;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.ChangeRefused.Rule;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Claims that changes of the organization are refused. */
final class Refusals {

    private Refusals() {}

    static void assertRefused(Rule rule, ThrowingCallable change) {
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(change)
                .extracting(ChangeRefused::rule)
                .isEqualTo(rule);
    }
}
