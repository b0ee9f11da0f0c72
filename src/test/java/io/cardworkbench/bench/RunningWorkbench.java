package io.cardworkbench.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.locks.LockSupport;

/** What {@code ./workbench run} has started. */
record RunningWorkbench(Process process, int port) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /**
     * Builds what is out of date first.
     *
     * @param folder where its log goes
     * @param options of the Java virtual machine
     */
    static RunningWorkbench start(Path folder, String options, String... settings) throws IOException {
        var port = freePort();
        var command =
                new ArrayList<>(List.of(Path.of("workbench").toAbsolutePath().toString(), "run"));
        command.add("--server.port=" + port);
        command.addAll(List.of(settings));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("JDK_JAVA_OPTIONS", options);
        return new RunningWorkbench(builder.start(), port);
    }

    /** Returns as soon as the page of sign-in answers. */
    void awaitPage() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The workbench does not start");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** Of its heap, after a collection: the last line of the histogram is the total of what is left. */
    static long liveBytes(long pid) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram").start();
        var lines = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return new Scanner(lines.getLast()).skip("Total\\s+\\d+").nextLong();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private boolean answers() {
        try {
            var page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                    .build();
            return HTTP.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
