package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.kit.Texts;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** What became of all reviewed cards: parts of one bar that always add up to it, and the same in words. */
final class OutcomeBar extends Composite<Div> {

    private final Texts texts;
    private final Signal<JobNumbers> numbers;
    private final Div bar = new Div();
    private final UnorderedList legend = new UnorderedList();

    OutcomeBar(Texts texts, Signal<Job> job) {
        this.texts = texts;
        this.numbers = job.map(Job::numbers);
        bar.addClassName("outcome-bar");
        describe(new JobTexts(texts));
        legend.addClassNames("plain-list", "outcome-legend");
        add("cancelled", JobNumbers::cancelled);
        add("skipped", JobNumbers::skipped);
        add("failed", JobNumbers::failed);
        add("remaining", JobNumbers::remaining);
        var total = new ListItem();
        total.bindText(numbers.map(all -> texts.of("outcome.reviewed", all.reviewed())));
        legend.addComponentAsFirst(total);
        getContent().addClassName("outcome");
        getContent().add(bar, legend);
    }

    private void describe(JobTexts words) {
        bar.getElement()
                .setAttribute("role", "progressbar")
                .setAttribute("aria-label", texts.of("outcome.label"))
                .setAttribute("aria-valuemin", "0");
        bar.getElement().bindAttribute("aria-valuemax", numbers.map(all -> Integer.toString(all.reviewed())));
        bar.getElement().bindAttribute("aria-valuenow", numbers.map(all -> Integer.toString(all.processed())));
        bar.getElement().bindAttribute("aria-valuetext", numbers.map(words::done));
    }

    private void add(String outcome, ToIntFunction<JobNumbers> part) {
        var segment = new Div();
        segment.addClassNames("outcome-part", "outcome-part--" + outcome);
        Signal.effect(segment, () -> segment.getStyle().setWidth(width(part, numbers.get())));
        bar.add(segment);
        var words = new Span();
        words.bindText(numbers.map(all -> texts.of("outcome." + outcome, part.applyAsInt(all))));
        var item = new ListItem(words);
        item.addClassNames("outcome-key", "outcome-key--" + outcome);
        legend.add(item);
    }

    private static String width(ToIntFunction<JobNumbers> part, JobNumbers all) {
        return String.format(Locale.ROOT, "%.3f%%", 100.0 * part.applyAsInt(all) / Math.max(1, all.reviewed()));
    }
}
