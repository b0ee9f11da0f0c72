package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WorkerSettingsTest {

    private static final Duration SOME = Duration.ofMillis(50);

    @Test
    void refusesTargetsThatNoTransactionCanMeet() {
        for (var none : new Duration[] {Duration.ZERO, Duration.ofMillis(-1)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new WorkerSettings(null, null, SOME, none))
                    .withMessageContaining("workbench.cancellation.latency-target");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new WorkerSettings(null, null, none, SOME))
                    .withMessageContaining("workbench.cancellation.transaction-target");
        }
    }
}
