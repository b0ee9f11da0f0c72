package io.cardworkbench.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of one run of the benchmark, each with the samples of which it is the median; {@code target/bench/results.json} has
 * them afterwards.
 */
final class Results {

    private static final Path FILE = Path.of("target", "bench", "results.json");

    private final Map<String, List<Double>> samples = new TreeMap<>();
    private final Map<String, Double> figures = new TreeMap<>();

    void sample(String figure, double value) {
        samples.computeIfAbsent(figure, first -> new CopyOnWriteArrayList<>()).add(value);
        figures.put(figure, median(figure));
    }

    /** What was measured to warm up, by the first part of its names. */
    void forget(String part) {
        samples.keySet().removeIf(figure -> figure.startsWith(part));
        figures.keySet().removeIf(figure -> figure.startsWith(part));
    }

    /** A figure that is made of the medians of two others. */
    void ratio(String figure, String of, String to) {
        if (samples.containsKey(of) && samples.containsKey(to)) {
            figures.put(figure, median(of) / median(to));
        }
    }

    double median(String figure) {
        var sorted = samples.getOrDefault(figure, List.of()).stream().sorted().toList();
        return sorted.isEmpty()
                ? Double.NaN
                : (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    double figure(String name) {
        return figures.getOrDefault(name, Double.NaN);
    }

    void write() throws IOException {
        var all = new TreeMap<String, Object>(figures);
        all.put("samples", samples);
        Files.createDirectories(FILE.getParent());
        Files.writeString(
                FILE, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all));
    }
}
