package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.kit.RelativeTime;
import io.cardworkbench.kit.TextLine;
import io.cardworkbench.kit.Texts;
import java.time.Instant;
import java.util.Optional;

/** Who submitted a job or a series, when, and how long it took. */
final class JobByLine extends Composite<Div> {

    JobByLine(Texts texts, Signal<Job> job, Signal<Instant> now) {
        this(texts, job.peek(), job.map(new JobTexts(texts)::took), now);
    }

    /** Of a series: of its first job. */
    JobByLine(Texts texts, Job submitted, Signal<String> took, Signal<Instant> now) {
        var moment = new ValueSignal<>(Optional.of(submitted.submitted()));
        getContent().addClassName("job-by-line");
        getContent()
                .add(
                        new Span(texts.of("job.by", new JobTexts(texts).submitter(submitted))),
                        new RelativeTime(texts, moment, now),
                        new TextLine("job-took", took));
    }
}
