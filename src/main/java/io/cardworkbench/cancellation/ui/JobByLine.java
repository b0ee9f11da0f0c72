package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.kit.RelativeTime;
import io.cardworkbench.kit.TextLine;
import io.cardworkbench.kit.Texts;
import java.time.Instant;
import java.util.Optional;

/** Who submitted a job, when, and how long it took. */
final class JobByLine extends Composite<Div> {

    JobByLine(Texts texts, Signal<Job> job, Signal<Instant> now) {
        var words = new JobTexts(texts);
        getContent().addClassName("job-by-line");
        getContent()
                .add(
                        new Span(texts.of("job.by", words.submitter(job.peek()))),
                        new RelativeTime(texts, job.map(known -> Optional.of(known.submitted())), now),
                        new TextLine("job-took", job.map(words::took)));
    }
}
