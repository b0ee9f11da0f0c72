package io.cardworkbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever only wants to look at a copy of a database can start without anything being done in it. */
@ExtendWith(OutputCaptureExtension.class)
class LookOnlyIT {

    @Test
    void nothingActsByItself(CapturedOutput output) {
        try (var node = Node.start("spring.datasource.url=" + TestH2.newDatabase(), "workbench.look-only=true")) {
            assertThat(node.getBean(Scheduler.class).getSchedulerState().isStarted())
                    .isFalse();
            assertThat(output).contains("Only looking");
        }
    }

    @Test
    void otherwiseTheSchedulerStarts() {
        try (var node = Node.start("spring.datasource.url=" + TestH2.newDatabase())) {
            assertThat(node.getBean(Scheduler.class).getSchedulerState().isStarted())
                    .isTrue();
        }
    }
}
