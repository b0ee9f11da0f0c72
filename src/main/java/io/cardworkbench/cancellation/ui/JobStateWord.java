package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.kit.Texts;

/** The state of a job or of a series as words with a shape. */
final class JobStateWord extends Composite<Span> {

    JobStateWord(Texts texts, Signal<Job> job) {
        this(job.map(Job::state), job.map(now -> new JobTexts(texts).state(now)));
    }

    JobStateWord(Signal<JobState> state, Signal<String> words) {
        getContent().addClassName("job-state");
        getContent().getElement().bindAttribute("data-state", state.map(JobState::name));
        getContent().bindText(words);
    }
}
