package io.cardworkbench.support;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A node in a Java virtual machine of its own, which signals of the operating system reach. */
public final class NodeProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern PORT = Pattern.compile("started on port (\\d+)");

    private final Process process;
    private final Path log;

    private NodeProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it with settings such as {@code spring.datasource.url=…} and waits until it answers requests. */
    public static NodeProcess start(Path directory, String... settings) {
        var log = directory.resolve("node.log");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        command.addAll(List.of(settings));
        try {
            var node = new NodeProcess(
                    new ProcessBuilder(command)
                            .directory(directory.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start(),
                    log);
            await("a node, see " + log)
                    .atMost(PATIENCE)
                    .until(() ->
                            !node.process.isAlive() || PORT.matcher(node.log()).find());
            return node;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Of the web server. */
    public int port() {
        return PORT.matcher(log())
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(log()));
    }

    /** What it has said so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public long pid() {
        return process.pid();
    }

    /** With SIGTERM, as an orchestrator does. */
    public void terminate() {
        process.destroy();
    }

    /** Waits until it is gone. */
    public int exitCode() {
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** What runs there. */
    static final class Main {

        private Main() {}

        /** Says the port in the log, by Spring itself. */
        public static void main(String[] settings) {
            Node.start(settings);
        }
    }
}
