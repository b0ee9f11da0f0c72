package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.cancellation.Job;
import io.cardworkbench.cancellation.JobState;
import io.cardworkbench.kit.TextLine;
import io.cardworkbench.kit.Texts;

/** How far a running job is; not there while it does not run. */
final class JobProgressPart extends Composite<Div> {

    private final JobTexts words;
    private final Signal<Job> job;

    JobProgressPart(Texts texts, Signal<Job> job) {
        this.words = new JobTexts(texts);
        this.job = job;
        var done = line("job-done", job.map(words::done));
        var percent = line("job-percent", job.map(words::percent));
        var numbers = new Div(done, percent);
        numbers.addClassName("job-numbers");
        getContent().addClassName("job-progress");
        getContent()
                .add(
                        bar(texts),
                        numbers,
                        line("job-pace", job.map(words::pace)),
                        new TextLine("job-exceptions", job.map(words::exceptionsSoFar)));
        bindVisible(job.map(now -> now.state() == JobState.RUNNING));
    }

    private ProgressBar bar(Texts texts) {
        var bar = new ProgressBar();
        bar.bindValue(job.map(now -> now.numbers().fractionDone()));
        bar.getElement().setAttribute("aria-label", texts.of("job.state.RUNNING"));
        bar.getElement().bindAttribute("aria-valuetext", job.map(words::done));
        return bar;
    }

    private static Span line(String className, Signal<String> text) {
        var line = new Span();
        line.addClassName(className);
        line.bindText(text);
        return line;
    }
}
