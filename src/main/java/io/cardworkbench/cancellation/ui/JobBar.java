package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.kit.Texts;

/** How far a job is that has begun, as a bar; not there before and after. */
final class JobBar extends Composite<ProgressBar> {

    JobBar(Texts texts, Signal<Job> job) {
        var bar = getContent();
        bar.addClassName("job-bar");
        bar.bindValue(job.map(now -> now.numbers().fractionDone()));
        bar.getElement().setAttribute("aria-label", texts.of("job.state.RUNNING"));
        bar.getElement().bindAttribute("aria-valuetext", job.map(new JobTexts(texts)::done));
        bindVisible(job.map(now -> now.progress().isUnderWay()));
    }
}
