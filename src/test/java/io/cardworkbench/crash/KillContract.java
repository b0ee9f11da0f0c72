package io.cardworkbench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A job survives that its process is killed, three times in a row, and is exact in the end. */
abstract class KillContract {

    /** Small chunks and short transactions make a job long enough to be killed in its middle. */
    private static final List<String> SETTINGS = List.of(
            "workbench.demo=false",
            "workbench.cancellation.chunk-size=100",
            "workbench.cancellation.transaction-target=1ms",
            "workbench.cancellation.latency-target=1h",
            "db-scheduler.heartbeat-interval=500ms",
            "logging.level.root=warn");

    @TempDir
    Path directory;

    abstract String url();

    abstract List<String> databaseSettings();

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void aKilledJobEndsByItselfAndItsNumbersAddUp() throws Exception {
        killAt(30);
        killAt(45);
        killAt(60);
        try (var survivor = start()) {
            survivor.awaitEnd();
        }
        try (var scene = new CrashScene(url())) {
            assertAddsUp(scene);
            assertThat(scene.jobsCompleted()).isOne();
            assertThat(scene.stored("reviewed")).isEqualTo(Victim.REVIEWED);
            assertThat(scene.stored("cancelled"))
                    .isEqualTo(Victim.REVIEWED - Victim.SKIPPED)
                    .isEqualTo(scene.summed("cancelled"));
            assertThat(scene.stored("skipped")).isEqualTo(Victim.SKIPPED).isEqualTo(scene.summed("skipped"));
            assertThat(scene.stored("failed")).isZero();
        }
    }

    private void killAt(int percent) throws InterruptedException {
        try (var victim = start()) {
            victim.awaitProgress(Victim.REVIEWED / 100 * percent);
            victim.kill();
        }
        try (var scene = new CrashScene(url())) {
            assertAddsUp(scene);
            assertThat(scene.jobsRunning()).isOne();
            assertThat(scene.summed("size"))
                    .as("cards processed when it was killed")
                    .isBetween(Victim.REVIEWED / 4, Victim.REVIEWED / 4 * 3);
        }
    }

    private static void assertAddsUp(CrashScene scene) {
        var processed = scene.summed("size");
        var cancelled = scene.summed("cancelled");
        var remaining = Victim.REVIEWED - processed;
        assertThat(cancelled + scene.summed("skipped")).isEqualTo(processed);
        assertThat(scene.cardsOfTheJob()).isEqualTo(cancelled);
        assertThat(scene.cardsCancelled()).isEqualTo(cancelled);
        assertThat(scene.cardsCompleted()).isEqualTo(Victim.SKIPPED);
        assertThat(scene.cardsUntouched())
                .isEqualTo(Victim.OTHERS + remaining - (Victim.SKIPPED - scene.summed("skipped")));
        assertThat(scene.processedIds()).hasSize(processed).doesNotHaveDuplicates();
    }

    private VictimProcess start() {
        var settings = new ArrayList<>(SETTINGS);
        settings.addAll(databaseSettings());
        return VictimProcess.start(directory, settings);
    }
}
