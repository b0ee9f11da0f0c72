package io.cardworkbench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A Java virtual machine of its own, to be killed. */
final class VictimProcess implements AutoCloseable {

    private static final int KILLED = 128 + 9;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Process process;
    private final Queue<String> output = new ConcurrentLinkedQueue<>();
    private volatile int progress;
    private volatile boolean ended;

    private VictimProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::read);
    }

    static VictimProcess start(Path directory, int reviewed, List<String> settings) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add("-D%s=%d".formatted(Victim.REVIEWED, reviewed));
        command.add(Victim.class.getName());
        command.addAll(settings);
        try {
            return new VictimProcess(new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void awaitProgress(int cards) {
        await("a job through with %d cards".formatted(cards), () -> progress >= cards);
    }

    /** Lets it end orderly then: H2 shows a commit to others a moment before it is on disk. */
    void awaitEnd() {
        await("the end of the job", () -> ended);
        process.destroy();
        process.onExit().join();
    }

    /** The job may have ended before it came so far that it could be seen. */
    void awaitProgressOrEnd(int cards) {
        await("a job through with %d cards".formatted(cards), () -> ended || progress >= cards);
    }

    /** With SIGKILL: no shutdown hook runs, nothing is flushed, no connection is closed. */
    void kill() throws InterruptedException {
        assertThat(process.destroyForcibly().waitFor()).isEqualTo(KILLED);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private void await(String what, java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .failFast("The process is alive", this::assertAlive)
                .until(condition);
    }

    private void assertAlive() {
        assertThat(process.isAlive()).as(() -> String.join("\n", output)).isTrue();
    }

    private void read() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
                Stream<String> lines = reader.lines()) {
            lines.forEach(this::read);
        } catch (IOException | UncheckedIOException killed) {
            output.add(killed.toString());
        }
    }

    private void read(String line) {
        if (line.startsWith(Victim.PROGRESS)) {
            progress = Integer.parseInt(line.substring(Victim.PROGRESS.length()));
        } else if (line.equals(Victim.ENDED)) {
            ended = true;
        } else {
            output.add(line);
        }
    }
}
