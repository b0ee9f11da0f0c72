package io.cardworkbench.cancellation.retention;

import io.cardworkbench.cards.retention.RetentionSettings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Measures, when asked, how far the removal of what is not kept any more is: the same on all nodes. No numbers where all is kept. */
@Component
class MeasureRetention {

    private final RoundTable rounds;
    private final RetentionSettings settings;
    private final Clock clock;

    MeasureRetention(RoundTable rounds, RetentionSettings settings, Clock clock, MeterRegistry registry) {
        this.rounds = rounds;
        this.settings = settings;
        this.clock = clock;
        gauge("cards", "cards", "Closed cards that the latest removal has removed so far", _ -> cards(), registry);
        gauge("step", "seconds", "When the latest removal did its last step, since 1970", _ -> stepped(), registry);
        gauge("behind", "days", "By how many days the removal of closed cards is late", this::behind, registry);
    }

    private double cards() {
        return rounds.latest().map(Round::cards).map(Long::doubleValue).orElse(Double.NaN);
    }

    private double stepped() {
        return rounds.stepped()
                .map(Instant::getEpochSecond)
                .map(Long::doubleValue)
                .orElse(Double.NaN);
    }

    private double behind(Duration kept) {
        return rounds.latest()
                .map(latest -> latest.daysBehind(Round.firstKept(clock.instant(), kept)))
                .map(Long::doubleValue)
                .orElse(Double.NaN);
    }

    private void gauge(
            String name, String unit, String description, ToDoubleFunction<Duration> value, MeterRegistry registry) {
        Gauge.builder("workbench.retention." + name, () -> whereKept(value))
                .description(description)
                .baseUnit(unit)
                .register(registry);
    }

    private double whereKept(ToDoubleFunction<Duration> value) {
        var kept = settings.kept();
        return kept == null ? Double.NaN : value.applyAsDouble(kept);
    }
}
