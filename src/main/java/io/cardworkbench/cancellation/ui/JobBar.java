package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.kit.Texts;

/** How far a job or a series is that has begun, as a bar; not there before and after. */
final class JobBar extends Composite<ProgressBar> {

    JobBar(Texts texts, Signal<JobNumbers> numbers, Signal<Boolean> begun) {
        var bar = getContent();
        bar.addClassName("job-bar");
        bar.bindValue(numbers.map(JobNumbers::fractionDone));
        bar.getElement().setAttribute("aria-label", texts.of("job.state.RUNNING"));
        bar.getElement().bindAttribute("aria-valuetext", numbers.map(new JobTexts(texts)::done));
        bindVisible(begun);
    }
}
