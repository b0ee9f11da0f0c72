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

    private static final int REVIEWED = 120_000;

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

    abstract CrashDatabase database();

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void aKilledJobEndsByItselfAndItsNumbersAddUp() throws Exception {
        var database = database();
        killAt(30, database);
        killAt(45, database);
        killAt(60, database);
        try (var survivor = start(database)) {
            survivor.awaitEnd();
        }
        try (var scene = new CrashScene(database.url(), REVIEWED)) {
            scene.assertIsExact();
        }
    }

    private void killAt(int percent, CrashDatabase database) throws InterruptedException {
        try (var victim = start(database)) {
            victim.awaitProgress(REVIEWED / 100 * percent);
            victim.kill();
        }
        try (var scene = new CrashScene(database.url(), REVIEWED)) {
            scene.assertAddsUp();
            assertThat(scene.jobsRunning()).isOne();
            assertThat(scene.summed("size"))
                    .as("cards processed when it was killed")
                    .isBetween(REVIEWED / 4, REVIEWED / 4 * 3);
        }
    }

    private VictimProcess start(CrashDatabase database) {
        var settings = new ArrayList<>(SETTINGS);
        settings.addAll(database.settings());
        return VictimProcess.start(directory, REVIEWED, settings);
    }
}
