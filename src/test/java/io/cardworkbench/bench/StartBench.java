package io.cardworkbench.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** How long it takes from the command that starts the workbench to an answer of the page of sign-in, on the embedded H2 with its demo. */
final class StartBench {

    private static final String URL = "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000";

    private final Results results;

    private StartBench(Results results) {
        this.results = results;
    }

    /** The first round builds what is out of date, and does not count. */
    static void run(Results results, int rounds) throws IOException {
        Bench.print("\n| start | first, s | later, s |\n|---|---|---|");
        var starts = new StartBench(results);
        starts.round("to warm up");
        results.forget("starts.");
        for (var round = 1; round <= rounds; round++) {
            starts.round("round " + round);
        }
    }

    private void round(String name) throws IOException {
        var folder = Files.createTempDirectory("start-bench");
        try {
            var first = start(folder, "starts.firstSeconds");
            var later = start(folder, "starts.laterSeconds");
            Bench.print("| %s | %.2f | %.2f |".formatted(name, first, later));
        } finally {
            deleteAll(folder);
        }
    }

    private double start(Path folder, String figure) throws IOException {
        var before = System.nanoTime();
        try (var started = RunningWorkbench.start(
                folder, "", "--workbench.embedded-url=" + URL.formatted(folder.resolve("workbench")))) {
            started.awaitPage();
            var seconds = Bench.seconds(System.nanoTime() - before);
            results.sample(figure, seconds);
            return seconds;
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(StartBench::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
