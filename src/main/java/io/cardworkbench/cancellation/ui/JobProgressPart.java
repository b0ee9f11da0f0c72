package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.kit.TextLine;
import io.cardworkbench.kit.Texts;
import java.time.Instant;

/** How far a job is that has begun, in numbers; not there before and after. */
final class JobProgressPart extends Composite<Div> {

    JobProgressPart(Texts texts, Signal<Job> job, Signal<Instant> now) {
        var words = new JobTexts(texts);
        getContent().addClassName("job-progress");
        getContent()
                .add(
                        numbers(words, job.map(Job::numbers)),
                        line("job-pace", job.map(words::pace)),
                        new TextLine("job-line", Signal.computed(() -> words.lastProgress(job.get(), now.get()))),
                        new TextLine("job-line", Signal.computed(() -> words.slowed(job.get(), now.get()))),
                        new TextLine("job-exceptions", job.map(words::exceptionsSoFar)));
        bindVisible(job.map(known -> known.progress().isUnderWay()));
    }

    static Div numbers(JobTexts words, Signal<JobNumbers> numbers) {
        var both =
                new Div(line("job-done", numbers.map(words::done)), line("job-percent", numbers.map(words::percent)));
        both.addClassName("job-numbers");
        return both;
    }

    private static Span line(String className, Signal<String> text) {
        var line = new Span();
        line.addClassName(className);
        line.bindText(text);
        return line;
    }
}
