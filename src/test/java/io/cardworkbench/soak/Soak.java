package io.cardworkbench.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs the trials, or those that are named, one after another; ends with an error as soon as a number is wrong. */
public final class Soak {

    private static final String MINUTES = "--minutes";

    private Soak() {}

    /** Takes {@code --minutes}, for shorter or longer trials than they are meant to be, and names of trials. */
    public static void main(String[] args) throws Exception {
        var names = new ArrayList<>(List.of(args));
        Duration minutes = null;
        var option = names.indexOf(MINUTES);
        if (option >= 0) {
            names.remove(option);
            minutes = minutes(names.remove(option));
        }
        for (var trial : trials().entrySet()) {
            if (names.isEmpty() || names.contains(trial.getKey())) {
                var length = minutes == null ? trial.getValue().usual() : minutes;
                say(trial.getKey() + ", " + inWords(length));
                trial.getValue().run(length);
                say(trial.getKey() + ": exact");
            }
        }
        System.exit(0);
    }

    private static Map<String, Trial> trials() {
        var trials = new LinkedHashMap<String, Trial>();
        trials.put("outage", new OutageTrial());
        trials.put("lock", new LockTrial());
        trials.put("lifetime", new LifetimeTrial());
        trials.put("promotion", new PromotionTrial());
        return trials;
    }

    private static Duration minutes(String value) {
        return Duration.ofSeconds(Math.round(Double.parseDouble(value) * 60));
    }

    static void say(String line) {
        System.out.println("soak: " + line);
    }

    private static String inWords(Duration length) {
        return String.format(Locale.ROOT, "%.1f min", length.toSeconds() / 60.0);
    }
}
