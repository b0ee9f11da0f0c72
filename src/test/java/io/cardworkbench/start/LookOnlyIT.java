package io.cardworkbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestH2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
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
    void noMoreDoesACopy(@TempDir Path folder, CapturedOutput output) throws IOException {
        var original = Files.createDirectory(folder.resolve("original"));
        Node.start("spring.datasource.url=" + TestH2.in(original)).close();
        var copy = Files.createDirectory(folder.resolve("copy"));

        try (var node = Node.start("spring.datasource.url=" + TestH2.copy(original, copy))) {
            assertThat(node.getBean(Scheduler.class).getSchedulerState().isStarted())
                    .isFalse();
            assertThat(output).contains("start with WORKBENCH_ADOPT=" + copy.resolve("workbench"));
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
