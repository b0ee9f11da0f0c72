package io.cardworkbench.cancellation.ui.steps;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.Ticks;
import io.cardworkbench.kit.TimeText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Says for how long a review can still be used, and when it no longer can. */
public final class ReviewValidity extends Composite<Paragraph> {

    private static final Duration UPDATE = Duration.ofSeconds(5);

    private final Clock clock;
    private final Texts texts;
    private final Instant expires;
    private final Runnable expired;
    private final ValueSignal<String> words = new ValueSignal<>("");

    public ReviewValidity(Clock clock, Texts texts, Instant expires, Runnable expired) {
        this.clock = clock;
        this.texts = texts;
        this.expires = expires;
        this.expired = expired;
        getContent().addClassName("review-validity");
        update();
        getContent().add(TimeText.worded(texts, expires, words));
        Ticks.whileAttached(this, UPDATE, this::tick);
    }

    private void tick() {
        if (clock.instant().isBefore(expires)) {
            update();
        } else {
            expired.run();
        }
    }

    /** In whole minutes, so that the text changes rarely. */
    private void update() {
        var minutes = Duration.between(clock.instant(), expires).plusSeconds(59).toMinutes();
        words.set(texts.of("review.validity", minutes));
    }
}
