package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cards.ui.criteria.CriteriaSentence;
import java.time.Instant;

/** A job that has ended, in a line that leads to its page. */
final class PastJob extends Composite<ListItem> {

    PastJob(Place place, Job ended, Signal<Instant> now) {
        var texts = place.texts();
        var job = new ValueSignal<>(ended);
        var link = ToolLinks.toJob(place.environmentId(), ended.id(), "");
        link.add(new JobStateWord(texts, job));
        var cancelled = new Span(new JobTexts(texts).cancelled(ended));
        var sentence = new Span(new CriteriaSentence(texts, ended.templates()).of(ended.criteria()));
        sentence.addClassName("muted");
        getContent().addClassName("past-job");
        getContent().add(link, cancelled, sentence, new JobByLine(texts, job, now));
    }
}
