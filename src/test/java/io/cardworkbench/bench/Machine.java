package io.cardworkbench.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the figures were measured on. */
final class Machine {

    private Machine() {}

    static void print(JdbcClient jdbc) throws IOException {
        Bench.print("%s, load %.1f"
                .formatted(
                        LocalDate.now(Clock.systemUTC()),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        Bench.print("%d cores, %s"
                .formatted(Runtime.getRuntime().availableProcessors(), line("/proc/cpuinfo", "model name")));
        Bench.print("%s".formatted(line("/proc/meminfo", "MemTotal")));
        Bench.print("%s %s".formatted(System.getProperty("os.name"), System.getProperty("os.version")));
        Bench.print("JDK %s".formatted(Runtime.version()));
        Bench.print(
                "%s".formatted(jdbc.sql("select version()").query(String.class).single()));
        for (var setting : new String[] {"shared_buffers", "fsync", "synchronous_commit", "max_wal_size"}) {
            Bench.print("%s %s"
                    .formatted(
                            setting,
                            jdbc.sql("show " + setting).query(String.class).single()));
        }
    }

    /** On Linux; elsewhere nothing. */
    private static String line(String file, String start) throws IOException {
        if (!Files.exists(Path.of(file))) {
            return "";
        }
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(start)).findFirst().orElse("");
        }
    }
}
