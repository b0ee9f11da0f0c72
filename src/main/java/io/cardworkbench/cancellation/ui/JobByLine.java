package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.kit.TextLine;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.TimeText;
import java.time.Instant;

/** Who submitted a job or a series, when, and how long it took. */
final class JobByLine extends Composite<Div> {

    JobByLine(Texts texts, Signal<Job> job, Signal<Instant> now) {
        this(texts, job.peek(), job.map(new JobTexts(texts)::took), now);
    }

    /** Of a series: of its first job. */
    JobByLine(Texts texts, Job submitted, Signal<String> took, Signal<Instant> now) {
        getContent().addClassName("job-by-line");
        getContent()
                .add(
                        new Span(texts.of("job.by", new JobTexts(texts).submitter(submitted))),
                        TimeText.ago(texts, submitted.submitted(), now),
                        new TextLine("job-took", took));
    }
}
