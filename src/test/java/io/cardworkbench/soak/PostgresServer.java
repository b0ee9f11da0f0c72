package io.cardworkbench.soak;

import io.cardworkbench.operation.Daemon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL of the operating system, which has the programs that replicas take; those of the tests have not. */
final class PostgresServer implements AutoCloseable {

    /** Where Debian puts them. */
    static final Path FOLDER = Path.of("/usr/lib/postgresql");

    private static final List<String> OPTIONS =
            List.of("-c", "listen_addresses=localhost", "-c", "unix_socket_directories=");

    private final Path binaries;
    private final Path data;
    private final int port = Daemon.freePort();
    private final Process process;

    private PostgresServer(Path binaries, Path data) throws IOException {
        this.binaries = binaries;
        this.data = data;
        var command = new ArrayList<>(List.of("postgres", "-D", data.toString(), "-p", Integer.toString(port)));
        command.addAll(OPTIONS);
        this.process = started(binaries, data.resolveSibling(data.getFileName() + ".log"), command);
    }

    /** The newest, if there is any. */
    static Optional<Path> binaries() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return Optional.empty();
        }
        try (var versions = Files.list(FOLDER)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("pg_basebackup")))
                    .max(Comparator.naturalOrder());
        }
    }

    /** A new one, empty. */
    static PostgresServer made(Path binaries, Path data) throws IOException, InterruptedException {
        run(binaries, data, List.of("initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "-N"));
        return new PostgresServer(binaries, data).awaitReady();
    }

    /** One that follows it. */
    PostgresServer replicated(Path copy) throws IOException, InterruptedException {
        run(
                binaries,
                copy,
                List.of(
                        "pg_basebackup",
                        "-d",
                        "host=localhost user=postgres port=" + port,
                        "-D",
                        copy.toString(),
                        "-R",
                        "-c",
                        "fast"));
        return new PostgresServer(binaries, copy).awaitReady();
    }

    int port() {
        return port;
    }

    /** As when its machine loses power. */
    void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    void promote() throws IOException, InterruptedException {
        run(binaries, data, List.of("pg_ctl", "promote", "-D", data.toString()));
    }

    private PostgresServer awaitReady() {
        org.awaitility.Awaitility.await()
                .until(() -> started(
                                        binaries,
                                        Path.of("/dev/null"),
                                        List.of("pg_isready", "-h", "localhost", "-p", port + ""))
                                .waitFor()
                        == 0);
        return this;
    }

    private static void run(Path binaries, Path data, List<String> command) throws IOException, InterruptedException {
        var log = data.resolveSibling(data.getFileName() + "-" + command.getFirst() + ".log");
        if (started(binaries, log, command).waitFor() != 0) {
            throw new IllegalStateException(command + ": " + Files.readString(log));
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not know that it is. */
    private static Process started(Path binaries, Path log, List<String> command) throws IOException {
        var whole = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            whole.addAll(List.of("unshare", "-U"));
        }
        whole.add(binaries.resolve(command.getFirst()).toString());
        whole.addAll(command.subList(1, command.size()));
        return new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }
}
