package io.cardworkbench.cancellation.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerSlotTest {

    @Test
    void isReadAsItIsWritten() {
        var slot = new WorkerSlot(new JobId(7), 1);

        assertThat(slot).hasToString("7/1");
        assertThat(WorkerSlot.parse("7/1")).isEqualTo(slot);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "7/", "/1", "7/1/2", "0/1", "7/-1", "job/1"})
    void refusesWhatNamesNoWorker(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkerSlot.parse(text));
    }
}
