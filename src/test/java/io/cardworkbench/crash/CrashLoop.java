package io.cardworkbench.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.util.FileSystemUtils;

/**
 * Kills the application at random moments of jobs, with the settings that it has by default, on each database; ends with an error
 * as soon as a number is wrong.
 */
public final class CrashLoop {

    private static final int KILLS = 20;
    private static final int REVIEWED = 200_000;
    private static final List<String> SETTINGS = List.of("workbench.demo=false", "logging.level.root=warn");

    private final Random random;

    private CrashLoop(long seed) {
        this.random = new Random(seed);
    }

    /** Takes how often to kill it on each database, by default {@value #KILLS}, and the seed of the moments, to repeat them. */
    public static void main(String[] args) throws Exception {
        var kills = args.length > 0 ? Integer.parseInt(args[0]) : KILLS;
        var seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        say("%d kills on each database, seed %d".formatted(kills, seed));
        var loop = new CrashLoop(seed);
        for (var kill = 1; kill <= kills; kill++) {
            loop.kill(kill);
        }
        System.exit(0);
    }

    private void kill(int number) throws IOException, InterruptedException {
        var directory = Files.createTempDirectory("crash");
        try {
            for (var database : List.of(CrashDatabase.postgres(), CrashDatabase.h2(directory))) {
                say("%d, %s: %s".formatted(number, database.name(), kill(database, directory)));
            }
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private String kill(CrashDatabase database, Path directory) throws InterruptedException {
        try (var victim = start(database, directory)) {
            victim.awaitProgressOrEnd(random.nextInt(REVIEWED));
            victim.kill();
        }
        var killedAt = processed(database);
        var before = System.nanoTime();
        try (var survivor = start(database, directory)) {
            survivor.awaitEnd();
        }
        var seconds = (System.nanoTime() - before) / 1e9;
        try (var scene = new CrashScene(database.url(), REVIEWED)) {
            scene.assertIsExact();
        }
        return "killed at %,d of %,d cards, ended %.1f s after it was started again, exact"
                .formatted(killedAt, REVIEWED, seconds);
    }

    private static int processed(CrashDatabase database) {
        try (var scene = new CrashScene(database.url(), REVIEWED)) {
            scene.assertAddsUp();
            return scene.summed("size");
        }
    }

    private static VictimProcess start(CrashDatabase database, Path directory) {
        var settings = new ArrayList<>(SETTINGS);
        settings.addAll(database.settings());
        return VictimProcess.start(directory, REVIEWED, settings);
    }

    private static void say(String line) {
        System.out.println("crash: " + line);
    }
}
