package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.kit.Texts;

/** The state of a job as words with a shape. */
final class JobStateWord extends Composite<Span> {

    JobStateWord(Texts texts, Signal<Job> job) {
        var words = new JobTexts(texts);
        getContent().addClassName("job-state");
        getContent()
                .getElement()
                .bindAttribute("data-state", job.map(now -> now.state().name()));
        getContent().bindText(job.map(now -> words.state(now)));
    }
}
