package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cardworkbench.cancellation.rate.JobRate;
import io.cardworkbench.kit.Bars;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.TimeText;
import java.time.Duration;
import java.time.Instant;

/** Cards per second over the whole life of a job: as bars, and in words. */
final class RateChart extends Composite<Div> {

    /** Fewer bars show no course. */
    private static final int LEAST_BARS = 3;

    private final Texts texts;
    private final Div bars = new Div();
    private final Div ends = new Div();
    private final Paragraph words = new Paragraph();

    RateChart(Texts texts) {
        this.texts = texts;
        bars.addClassName("rate-bars");
        bars.getElement().setAttribute("role", "img");
        ends.addClassName("rate-ends");
        words.addClassName("job-line");
        getContent().addClassName("rate-chart");
        getContent().add(bars, ends, words);
    }

    void show(JobRate rate) {
        var most = Math.max(1, rate.most());
        bars.removeAll();
        rate.spans().forEach(span -> bars.add(bar(span, most, rate.from())));
        ends.removeAll();
        ends.add(TimeText.absolute(texts, rate.from()), TimeText.absolute(texts, rate.to()));
        words.setText(words(rate));
        bars.setVisible(isDrawn(rate));
        ends.setVisible(isDrawn(rate));
        bars.getElement().setAttribute("aria-label", texts.of("rate.label", words(rate)));
    }

    private Div bar(JobRate.Span span, double most, Instant start) {
        var bar = new Div();
        bar.addClassName("rate-bar");
        if (span.paused()) {
            bar.addClassName("rate-bar--paused");
        }
        bar.add(Bars.standing(span.cardsPerSecond() / most));
        bar.setTitle(texts.of(
                span.paused() ? "rate.span.paused" : "rate.span",
                texts.duration(Duration.between(start, span.from())),
                Math.round(span.cardsPerSecond()),
                span.cards()));
        return bar;
    }

    private static boolean isDrawn(JobRate rate) {
        return rate.spans().size() >= LEAST_BARS;
    }

    private String words(JobRate rate) {
        if (!isDrawn(rate)) {
            return texts.of("rate.words.short", Math.round(rate.mean()));
        }
        var paused = rate.spans().stream().anyMatch(JobRate.Span::paused);
        return texts.of(
                paused ? "rate.words.paused" : "rate.words",
                Math.round(rate.mean()),
                Math.round(rate.most()),
                texts.duration(rate.width()));
    }
}
