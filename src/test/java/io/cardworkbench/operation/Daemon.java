package io.cardworkbench.operation;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server of the operating system that a test starts on a port of its own, and stops. */
public final class Daemon implements AutoCloseable {

    private static final int CONNECT_MILLIS = 200;

    private final Process process;

    private Daemon(Process process) {
        this.process = process;
    }

    /** Starts it and waits until it listens; what it says goes to a file. */
    public static Daemon start(int port, Path log, List<String> command) {
        try {
            var daemon = new Daemon(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start());
            await(command.getFirst())
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> listens(port) || !daemon.process.isAlive());
            if (!daemon.process.isAlive()) {
                throw new IllegalStateException(command + " ended, see " + log);
            }
            return daemon;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** One that nobody uses now. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
