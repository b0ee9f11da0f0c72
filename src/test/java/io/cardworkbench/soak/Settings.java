package io.cardworkbench.soak;

import java.util.stream.Stream;

/** Of the nodes of all trials, and of one. */
final class Settings {

    private Settings() {}

    static String[] with(String... own) {
        return Stream.concat(SoakedJob.SETTINGS.stream(), Stream.of(own)).toArray(String[]::new);
    }
}
